import { expect, it } from 'vitest';
import { readLink } from '@/utils/detect/sources/links.ts';

it.each([
  ['tel:+4930231250', ['tel +4930231250']],
  ['tel:030/23125', ['tel 030/23125']],
  ['TEL:+1-612-555-0133', ['tel +1-612-555-0133']],
  ['tel:+14695550188,,482913570#', ['tel +14695550188']],
  ['tel:+1-612-555-0133;ext=12', ['tel +1-612-555-0133;ext=12']],
  ['tel:+1%20612%20555%200133', ['tel +1 612 555 0133']],
  ['callto:+61255500110', ['tel +61255500110']],
  ['sms:+61491570157?body=Hi%20there', ['sms +61491570157']],
  ['sms:+61491570157;+61491570158', ['sms +61491570157', 'sms +61491570158']],
  ['smsto:0491570157', ['sms 0491570157']],
  ['mailto:ann@x.org', ['mailto ann@x.org']],
  ['mailto:Accounts%40x.org', ['mailto Accounts@x.org']],
  [
    'mailto:ann@x.org,bob@x.org;cy@x.org?subject=a@b.c',
    ['mailto ann@x.org', 'mailto bob@x.org', 'mailto cy@x.org'],
  ],
  ['mailto:?to=ann@x.org&cc=bob@x.org&bcc=cy@x.org', ['mailto ann@x.org', 'mailto bob@x.org']],
  ['mailto:?subject=Hello', []],
  ['mailto:100%@x.org', ['mailto 100%@x.org']],
  ['https://wa.me/491729925904', ['wa.me +491729925904']],
  ['https://wa.me/+491729925904?text=Hi', ['wa.me +491729925904']],
  ['//wa.me/491729925904', ['wa.me +491729925904']],
  ['https://wa.me/message/ABC123', []],
  ['https://api.whatsapp.com/send?phone=5511991230118', ['wa.me +5511991230118']],
  ['https://api.whatsapp.com/send/?text=Hi&phone=%2B5511991230118', ['wa.me +5511991230118']],
  ['https://web.whatsapp.com/send?phone=5511991230118&text=Oi', ['wa.me +5511991230118']],
  ['whatsapp://send?phone=5511991230118', ['wa.me +5511991230118']],
  ['https://example.com/tel:123456', []],
  ['javascript:void(0)', []],
  ['', []],
])('%s', (href, expected) => {
  expect(readLink(href).map(({ source, text }) => `${source} ${text}`)).toEqual(expected);
});
