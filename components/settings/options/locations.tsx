import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { zoneChoices } from '@/components/shell/index.ts';
import { Button, isolated, Select, SkeletonBlock } from '@/components/ui/index.ts';
import { type LocationView, send } from '@/utils/messaging/index.ts';
import { FailureNote } from '../failure-note.tsx';
import { NotSaved } from '../not-saved.tsx';
import { useAnswer } from '../use-answer.ts';
import { useEdited } from '../use-edited.ts';

/** Where the account's places are. Their list costs requests, so it comes by a press only. */
export function Locations() {
  const [wanted, setWanted] = useState(false);
  if (wanted) return <Listed />;
  return (
    <div class="line wrap">
      <Button onClick={() => setWanted(true)}>{i18n.t('settings.places.load')}</Button>
      <span class="hint">{i18n.t('settings.places.loadCost')}</span>
    </div>
  );
}

function Listed() {
  // Not asked again when something changes: that could cost requests nobody asked for.
  const { value, failure, again } = useAnswer('booking.options', {}, []);
  if (failure) return <FailureNote failure={failure} onRetry={again} />;
  if (value === undefined) return <SkeletonBlock lines={2} />;
  if (value.locations.length === 0) return <p class="t2">{i18n.t('settings.places.loadNone')}</p>;
  return (
    <div class="columns">
      {value.locations.map((location) => (
        <Zone key={location.id} location={location} />
      ))}
    </div>
  );
}

function Zone({ location }: { location: LocationView }) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { value, change, failure } = useEdited(location, ({ timezone = own }) =>
    send('location.zone', { locationId: location.id, timezone }),
  );
  return (
    <div>
      <Select
        label={i18n.t('settings.places.zone', { place: isolated(location.title) })}
        hint={sourceWords(value)}
        placeholder={i18n.t('settings.places.zoneUnknown')}
        value={value.timezone ?? ''}
        onValue={(timezone) => change({ timezone, zoneSource: 'person' })}
        choices={zoneChoices(location.timezone ?? own).map((zone) => ({
          value: zone,
          label: zone.replaceAll('_', ' '),
        }))}
      />
      <NotSaved failure={failure} />
    </div>
  );
}

function sourceWords({ timezone, zoneSource }: LocationView): string {
  if (timezone === undefined) return i18n.t('settings.places.zoneUnknownHint');
  return zoneSource === 'person'
    ? i18n.t('settings.places.zonePerson')
    : i18n.t('settings.places.zoneService');
}
