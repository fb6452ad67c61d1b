import { byTag, type Clue, type Root } from './clue.ts';

/** What a link's address says, without its element. */
export type LinkClue = Pick<Clue, 'source' | 'text' | 'certain'>;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** RFC 3966: `tel:+1-612-555-0133;ext=12`. A comma begins a pause: what follows is dialled later (a conference id). */
function phoneOf(rest: string): string {
  const text = decoded(rest).replace(/^\/\//, '');
  const extension = /;ext=(\d{1,7})/i.exec(text)?.[1];
  const number = /^[^,;?&]*/.exec(text)?.[0].replace(/[pw]\d*#?$/i, '') ?? '';
  return extension ? `${number};ext=${extension}` : number;
}

function mailOf(rest: string): string[] {
  const [to = '', query = ''] = rest.split('?', 2);
  const parameters = query.split('&').filter((part) => /^(?:to|cc)=/i.test(part));
  const lists = [to, ...parameters.map((part) => part.slice(3))];
  return lists.flatMap((list) => decoded(list).split(/[,;]/)).filter((address) => address.includes('@'));
}

const CHAT =
  /^(?:https?:)?\/\/(?:www\.)?wa\.me\/(?:c\/)?\+?(\d{6,15})(?:[/?#]|$)|^(?:https?:\/\/(?:api|web|www|chat)\.whatsapp\.com\/send\/?|whatsapp:\/\/send\/?)\?(?:[^#]{0,200}&)?phone=(?:%2B|\+)?([\d%() -]{6,24})/i;

/**
 * The numbers and addresses in a link: `tel:`, `callto:`, `sms:`, `mailto:` with several recipients, `wa.me`,
 * `api.whatsapp.com/send?phone=`. WhatsApp's numbers always begin with the country code.
 */
export function readLink(href: string): LinkClue[] {
  const address = href.trim();
  const [, scheme = '', rest = ''] = /^([a-z]{3,8}):(.*)$/is.exec(address) ?? [];
  switch (scheme.toLowerCase()) {
    case 'tel':
    case 'callto':
      return [{ source: 'tel', text: phoneOf(rest), certain: 'phone' }];
    case 'sms':
    case 'smsto':
      return decoded(rest.split('?', 1)[0] ?? '')
        .split(/[,;]/)
        .map((text) => ({ source: 'sms', text, certain: 'phone' }));
    case 'mailto':
      return mailOf(rest).map((text) => ({ source: 'mailto', text, certain: 'email' }));
  }
  const chat = CHAT.exec(address);
  const digits = (chat?.[1] ?? decoded(chat?.[2] ?? '')).replace(/\D/g, '');
  return digits ? [{ source: 'wa.me', text: `+${digits}`, certain: 'phone' }] : [];
}

const LIKELY = /^\s*(?:tel|callto|sms(?:to)?|mailto|whatsapp):|wa\.me\/|whatsapp\.com\/send/i;

/** Every link of a root that carries a number or an address. */
export function linkClues(root: Root): Clue[] {
  const links: Iterable<Element> = 'links' in root ? root.links : byTag(root, 'a', 'area');
  return [...links].flatMap((element) => {
    const raw = element.getAttribute('href') ?? '';
    if (!LIKELY.test(raw)) return [];
    return readLink(raw).map((clue) => ({ ...clue, element, raw }));
  });
}
