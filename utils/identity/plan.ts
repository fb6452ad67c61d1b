import {
  type CountryCode,
  isSupportedCountry as isKnown,
  type MetadataJson,
  type PhoneNumber,
  parsePhoneNumberWithError as parse,
} from 'libphonenumber-js/core';
import { metadata } from './metadata.ts';

const plans = metadata as unknown as MetadataJson;

/** libphonenumber-js over the plans of `metadata.ts`. */
export const isSupportedCountry = (country: string): country is CountryCode =>
  isKnown(country as CountryCode, plans);

/** Throws libphonenumber-js's `ParseError`. */
export const parsePhoneNumberWithError = (
  text: string,
  options: { defaultCountry?: CountryCode; extract?: boolean } = {},
): PhoneNumber => parse(text, options, plans);
