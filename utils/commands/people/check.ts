import { normalizeEmail, type ParsedPhone, parsePhone } from '@/utils/identity/index.ts';
import { CommandError } from '../failure.ts';

/** The service states no limits; these are beyond any real name or tag and keep a pasted page out. */
export const MAX_NAME = 200;
export const MAX_TAG = 100;

/** A name ready to be sent. Throws `CommandError`. */
export function checkedName(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  if (!trimmed) throw new CommandError('name-missing');
  if (trimmed.length > MAX_NAME) throw new CommandError('name-too-long', { max: MAX_NAME });
  return trimmed;
}

/** A tag ready to be sent. Throws `CommandError`. */
export function checkedTag(tag: string): string {
  const trimmed = tag.trim().replace(/\s+/g, ' ');
  if (!trimmed) throw new CommandError('tag-empty');
  if (trimmed.length > MAX_TAG) throw new CommandError('tag-too-long', { max: MAX_TAG });
  return trimmed;
}

/** A number that can be read as one; undefined for an empty field. Throws `CommandError('invalid-phone')`. */
export function checkedPhone(phone: string | undefined, country?: string): ParsedPhone | undefined {
  if (!phone?.trim()) return undefined;
  const parsed = parsePhone(phone, country ? { country } : {});
  if ('error' in parsed) throw new CommandError('invalid-phone', why(parsed.error, country));
  if (!parsed.possible)
    throw new CommandError('invalid-phone', why(parsed.reason ?? 'not-assigned', parsed.country));
  return parsed;
}

const why = (reason: string, country: string | undefined) => ({ reason, ...(country ? { country } : {}) });

/** An address in its normal form; undefined for an empty field. Throws `CommandError('invalid-email')`. */
export function checkedEmail(email: string | undefined): string | undefined {
  if (!email?.trim()) return undefined;
  const normal = normalizeEmail(email);
  if (!normal) throw new CommandError('invalid-email');
  return normal;
}
