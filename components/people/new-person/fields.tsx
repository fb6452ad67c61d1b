import { i18n } from '#i18n';
import type { LocationView } from '@/utils/messaging/index.ts';
import type { Asked } from '../../shell/index.ts';
import { Mark, Segmented, Select, TextArea, TextInput } from '../../ui/index.ts';
import { type Form, isFromPage, type Problems } from './form.ts';
import { PhoneField } from './phone-field.tsx';
import { TagsField } from './tags-field.tsx';

interface FieldsProps {
  form: Form;
  problems: Problems;
  asked: Asked;
  locations: readonly LocationView[];
  onChange: (changes: Partial<Form>) => void;
}

/** The form's fields, in the order in which people know them. */
export function Fields({ form, problems, asked, locations, onChange }: FieldsProps) {
  return (
    <>
      <Segmented
        label={i18n.t('people.form.kind')}
        value={form.kind}
        onValue={(kind) => onChange({ kind })}
        choices={(['client', 'contact'] as const).map((kind) => ({
          value: kind,
          label: (
            <>
              <Mark status={kind} />
              {kind === 'client' ? i18n.t('ui.status.client') : i18n.t('ui.status.contact')}
            </>
          ),
        }))}
      />
      <TextInput
        first
        label={i18n.t('people.form.name')}
        fromPage={isFromPage(form, asked, 'name')}
        autocomplete="off"
        maxLength={300}
        error={problems.name}
        value={form.name}
        onValue={(name) => onChange({ name })}
      />
      <PhoneField form={form} asked={asked} error={problems.phone} onChange={onChange} />
      {form.kind === 'client' && (
        <TextInput
          label={i18n.t('people.form.email')}
          fromPage={isFromPage(form, asked, 'email')}
          optional={form.email === ''}
          dir="ltr"
          inputMode="email"
          maxLength={320}
          error={problems.email}
          value={form.email}
          onValue={(email) => onChange({ email })}
        />
      )}
      <Select
        label={i18n.t('people.form.location')}
        value={form.locationId}
        onValue={(locationId) => onChange({ locationId })}
        placeholder={i18n.t('people.form.chooseLocation')}
        choices={locations.map(({ id, title }) => ({ value: id, label: title }))}
        error={problems.locationId}
      />
      <TagsField
        kind={form.kind}
        tags={form.tags}
        onTags={(tags) => onChange({ tags })}
        error={problems.tags}
      />
      <TextArea
        label={i18n.t('people.form.notes')}
        optional
        maxLength={2_000}
        value={form.notes}
        onValue={(notes) => onChange({ notes })}
      />
    </>
  );
}
