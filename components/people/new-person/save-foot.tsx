import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { COST, CostLine, Foot } from '../../shell/index.ts';
import { Button } from '../../ui/index.ts';

interface SaveFootProps {
  kind: PersonView['kind'];
  busy: boolean;
  /** Nobody knows yet whether it was saved: nothing is sent again from here. */
  refused: boolean;
  /** Doubles are searched for first. */
  checks: boolean;
  /** Somebody with this number or address exists. */
  doubles: boolean;
  /** How the last press went. */
  note: ComponentChildren;
  onCreate: () => void;
  onCreateAndBook: () => void;
}

/** What saving is called, what it costs. */
export function SaveFoot(props: SaveFootProps) {
  const { kind, busy, refused, checks, doubles, note, onCreate, onCreateAndBook } = props;
  const cost = <CostLine requests={COST.create + (checks ? COST.search : 0)} />;
  if (kind === 'contact') {
    return (
      <Foot>
        {note}
        <Button look="primary" block busy={busy} disabled={refused} onClick={onCreate}>
          {doubles ? i18n.t('people.form.createContactAnyway') : i18n.t('people.form.createContact')}
        </Button>
        {cost}
      </Foot>
    );
  }
  return (
    <Foot>
      {note}
      <div class="acts">
        <Button busy={busy} disabled={refused} onClick={onCreate}>
          {doubles ? i18n.t('people.form.createClientAnyway') : i18n.t('people.form.createClient')}
        </Button>
        <Button look="primary" busy={busy} disabled={refused} onClick={onCreateAndBook}>
          {i18n.t('people.form.createAndBook')}
        </Button>
      </div>
      {cost}
    </Foot>
  );
}
