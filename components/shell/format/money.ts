import { language } from './language.ts';

/** An amount in major units; without a currency, the number alone (the API names none). */
export function moneyText(amount: number, currency: string | undefined): string {
  const locale = language().toString();
  try {
    return new Intl.NumberFormat(locale, currency ? { style: 'currency', currency } : {}).format(amount);
  } catch {
    // A currency that the person typed and no browser knows.
    return `${currency} ${new Intl.NumberFormat(locale).format(amount)}`;
  }
}
