import * as z from 'zod/mini';
import { message, NATIVE, OURS } from '../define.ts';
import { account, id, site, text } from './views.ts';

const plan = z.object({
  perMinute: z.int().check(z.gte(1), z.lte(10_000)),
  perDay: z.int().check(z.gte(1), z.lte(10_000_000)),
});
const none = z.object({});
const region = z.enum(['global', 'india', 'sandbox']);
const origin = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/\s]+$/));
const country = z.string().check(z.regex(/^[A-Z]{2}$/));

export const settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  kinds: z.object({ phone: z.boolean(), email: z.boolean() }),
  minimumConfidence: z.enum(['high', 'medium', 'low']),
  /** Everywhere: off paints and reads nothing on any page. */
  detection: z.boolean(),
  singleKeys: z.boolean(),
});
export type SettingsView = z.infer<typeof settings>;

/** First run, accounts, sites, settings. */
export const setupMessages = {
  'setup.get': message(
    OURS,
    none,
    z.object({
      consent: z.optional(z.object({ acceptedAt: z.number() })),
      account: z.optional(account),
      accounts: z.array(account),
      settings,
      /** Whether a development build may call a sandbox on this computer. */
      sandbox: z.boolean(),
    }),
  ),
  'setup.accept': message(['welcome', 'options'], none, none),
  'setup.erase': message(['options'], none, none),
  'settings.set': message(NATIVE, z.partial(settings), settings),
  'account.connect': message(
    ['welcome', 'options'],
    z.object({ region, key: text(500), plan, host: z.optional(text(100)) }),
    account,
  ),
  'account.demo': message(['welcome', 'options'], none, account),
  'account.switch': message(NATIVE, z.object({ id }), account),
  'account.remove': message(['options'], z.object({ id }), none),
  'account.update': message(
    NATIVE,
    z.object({
      id,
      plan: z.optional(plan),
      /** Null: as the browser and the page suggest, again. */
      country: z.optional(z.nullable(country)),
      currency: z.optional(z.nullable(text(3))),
    }),
    account,
  ),
  'location.zone': message(NATIVE, z.object({ locationId: id, timezone: text(60) }), none),
  'sites.list': message(OURS, none, z.array(site)),
  /** The browser's own prompt was answered in the page that asked; this writes the receipt and starts the script. */
  'sites.granted': message(NATIVE, z.object({ origin, reason: text(100) }), site),
  'sites.revoke': message(NATIVE, z.object({ origin }), none),
  'sites.update': message(
    NATIVE,
    z.object({
      origin,
      enabled: z.optional(z.boolean()),
      statusColours: z.optional(z.boolean()),
      inPage: z.optional(z.boolean()),
      defaultCountry: z.optional(z.nullable(country)),
    }),
    site,
  ),
};
