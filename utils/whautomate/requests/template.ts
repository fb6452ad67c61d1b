/** What a WhatsApp template takes, in broadcasts and in single messages alike (contract, 10 and 11). */
import * as z from 'zod/mini';
import { text, url, words } from './fields.ts';

const positional = z.optional(z.array(z.string()));

export const template = z.looseObject({ name: text, language: text });

/** Parameters stand at the root of the body, in order, not as Meta's components. */
export const templateParameters = {
  headerMediaUrl: z.optional(url),
  headerTextParameters: positional,
  bodyTextParameters: positional,
  buttonUrlParameters: positional,
  locationParameters: z.optional(
    z.looseObject({
      latitude: z.optional(z.number()),
      longitude: z.optional(z.number()),
      address: words,
      name: words,
    }),
  ),
  flowParameters: z.optional(z.looseObject({ flowToken: words, flowData: words })),
};
