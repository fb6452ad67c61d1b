import { parsePhone } from '@/utils/identity/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';

/** 2: assigned by the country's plan, 1: of a possible length, 0: neither. */
function quality(text: string): 0 | 1 | 2 {
  const phone = parsePhone(text);
  if ('error' in phone) return 0;
  return phone.valid ? 2 : phone.possible ? 1 : 0;
}

/**
 * The numbers a record may hold, each as one text, the likeliest last. A client's stands in two fields, and `phone` may repeat
 * the country code or keep a trunk zero (api/contract.md); the reading that its country's plan knows wins. When none does, what
 * is stored stays beside the likeliest reading.
 */
export function storedPhones(person: Person): string[] {
  const phone = person.phone?.trim();
  if (!phone) return [];
  const code = person.kind === 'client' && person.countryCode?.replace(/\D/g, '');
  if (!code || phone.startsWith('+')) return [phone];
  const digits = phone.replace(/\D/g, '');
  const once = `+${code}${digits}`;
  const twice = `+${digits.replace(/^00/, '')}`;
  const best = twice.startsWith(`+${code}`) && quality(twice) > quality(once) ? twice : once;
  return quality(best) === 2 ? [best] : [phone, best];
}
