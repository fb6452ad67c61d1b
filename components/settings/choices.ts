import { countryChoices, language } from '@/components/shell/index.ts';
import type { Choice } from '@/components/ui/index.ts';

/** Naming and sorting hundreds of choices takes long enough to be felt on a key, and the language never changes in a surface. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Every country with telephone numbers of its own, by name. */
export const countries = once(countryChoices);

/** Every currency the browser knows by name, in the order of the person's language. */
export const currencies = once((): Choice[] => {
  const tag = language().toString();
  const names = new Intl.DisplayNames(tag, { type: 'currency' });
  const collator = new Intl.Collator(tag);
  return Intl.supportedValuesOf('currency')
    .map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))
    .sort((a, b) => collator.compare(a.label, b.label));
});
