import { parsePhone } from '@/utils/identity/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';

const isValid = (text: string) => {
  const phone = parsePhone(text);
  return !('error' in phone) && phone.valid;
};

/**
 * The numbers a record holds, each as one text. A client's stands in two fields, and `phone` may repeat the country code
 * or keep a trunk zero (api/contract.md); the reading that its country's plan knows wins. When none does, both stay.
 */
export function storedPhones(person: Person): string[] {
  const phone = person.phone?.trim();
  if (!phone) return [];
  if (person.kind === 'contact' || phone.startsWith('+')) return [phone];
  const code = person.countryCode?.replace(/\D/g, '');
  if (!code) return [phone];
  const digits = phone.replace(/\D/g, '');
  const joined = `+${code}${digits}`;
  if (isValid(joined)) return [joined];
  const repeated = `+${digits.replace(/^00/, '')}`;
  if (repeated.startsWith(`+${code}`) && isValid(repeated)) return [repeated];
  return [phone, joined];
}
