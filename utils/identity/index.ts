/** What makes two strings the same person: phone numbers, their variants, and e-mail addresses. Loads phone metadata. */

export { normalizeEmail, sameEmail } from './email.ts';
export { phonesReady } from './metadata.ts';
export { type Numbering, numberingOf } from './numbering.ts';
export {
  type ParsedPhone,
  type PhoneError,
  type PhoneErrorCode,
  type PhoneOptions,
  parsePhone,
} from './phone.ts';
export { phoneVariants, type SamePhone, samePhone, searchDigits } from './variants.ts';
