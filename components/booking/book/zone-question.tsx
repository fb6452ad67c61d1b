import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type FailureView, send } from '@/utils/messaging/index.ts';
import { FailureBanner, failureOf, ownZone, zoneChoices } from '../../shell/index.ts';
import { Banner, Button, isolated, Select } from '../../ui/index.ts';

interface ZoneQuestionProps {
  locationId: string;
  place: string;
  onTold: () => void;
}

/** Asked once for a place whose zone nothing told: free times mean nothing without it. */
export function ZoneQuestion({ locationId, place, onTold }: ZoneQuestionProps) {
  const guess = ownZone();
  const [zone, setZone] = useState(guess);
  const [failure, setFailure] = useState<FailureView>();
  const [busy, setBusy] = useState(false);
  const tell = async () => {
    setBusy(true);
    try {
      await send('location.zone', { locationId, timezone: zone });
      onTold();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="stack">
      <Banner tone="tip" icon="globe" title={i18n.t('booking.zone.title', { place: isolated(place) })} still>
        {i18n.t('booking.zone.why')}
      </Banner>
      <Select
        label={i18n.t('booking.zone.label')}
        value={zone}
        onValue={setZone}
        choices={zoneChoices(guess).map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
      />
      {failure && <FailureBanner failure={failure} />}
      <Button look="primary" busy={busy} onClick={() => void tell()}>
        {i18n.t('booking.zone.use')}
      </Button>
    </section>
  );
}
