import { i18n } from '#i18n';
import { hoursApart, ownZone, zoneCity, zonesDiffer } from '../../shell/index.ts';
import { Icon, isolated, Rich } from '../../ui/index.ts';
import type { Slot } from './choice.ts';

/** Whose clock the times are of; shown only where one's own shows another time. */
export function ZoneLine({ zone, slots }: { zone: string; slots: readonly Slot[] }) {
  const [first] = slots;
  if (first === undefined || !zonesDiffer(zone, first.start)) return null;
  const city = isolated(zoneCity(zone));
  return (
    <div class="well line small zone-line">
      <Icon name="globe" class="t3" />
      <span class="grow">
        <Rich
          text={i18n.t('booking.zones', {
            place: '{place}',
            own: isolated(zoneCity(ownZone())),
            apart: isolated(hoursApart(zone, first.start)),
          })}
          parts={{ place: <b>{i18n.t('booking.zoneTime', { city })}</b> }}
        />
      </span>
    </div>
  );
}
