import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { moneyText } from '../../shell/index.ts';
import { Avatar, classNames, Icon, Select } from '../../ui/index.ts';
import { type Choice, type Options, servicesAt, staffFor } from './choice.ts';

interface WhatProps {
  choice: Choice;
  options: Options;
  onChange: (changes: Partial<Choice>) => void;
}

/** Where, what and with whom. */
export function WhatAndWho({ choice, options, onChange }: WhatProps) {
  const services = servicesAt(options, choice.locationId);
  const service = services.find((one) => one.id === choice.serviceId);
  const facts = [
    service?.durationMinutes !== undefined && i18n.t('booking.minutes', service.durationMinutes),
    service?.price !== undefined && moneyText(service.price, options.currency),
  ].filter(Boolean);
  return (
    <div class="stack">
      <div class="pair">
        <Select
          label={i18n.t('booking.location')}
          value={choice.locationId}
          onValue={(locationId) => onChange({ locationId })}
          choices={options.locations.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Select
          label={i18n.t('booking.service')}
          value={choice.serviceId}
          onValue={(serviceId) => onChange({ serviceId })}
          choices={services.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      {services.length === 0 ? (
        <p class="hint">{i18n.t('booking.noServices')}</p>
      ) : (
        facts.length > 0 && <p class="hint">{facts.join(' · ')}</p>
      )}
      <StaffChips choice={choice} options={options} onChange={onChange} />
    </div>
  );
}

/** Who gives it: radio buttons drawn as chips, "anyone" first. */
function StaffChips({ choice, options, onChange }: WhatProps) {
  const name = useId();
  const service = options.services.find((one) => one.id === choice.serviceId);
  const staff = staffFor(options, service, choice.locationId);
  const chips = [{ id: '', name: i18n.t('booking.anyone') }, ...staff];
  return (
    <fieldset class="field plain-set">
      <legend class="label">{i18n.t('booking.staff')}</legend>
      <div class="chips">
        {chips.map((one) => {
          const on = one.id === choice.staffId;
          return (
            <label key={one.id} class={classNames('chip pick', on && 'on')}>
              <input
                class="sr"
                type="radio"
                name={name}
                checked={on}
                onChange={() => onChange({ staffId: one.id })}
              />
              {one.id !== '' && <Avatar name={one.name} size="small" />}
              <span class="clip">{one.name}</span>
              {on && <Icon name="check" />}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
