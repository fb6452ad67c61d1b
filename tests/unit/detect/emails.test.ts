import { expect, it } from 'vitest';
import { findInText } from '@/utils/detect/text.ts';

const emails = (text: string) =>
  findInText(text)
    .filter(({ kind }) => kind === 'email')
    .map(({ value }) => value);

/** The suites of other libraries disagree; these are our answers and why. */
it.each([
  ['ann@example.org', ['ann@example.org'], 'plain'],
  ['Ann@Example.ORG', ['ann@example.org'], 'case says nothing'],
  [
    'ann.lee+news@mail.example.co.uk',
    ['ann.lee+news@mail.example.co.uk'],
    'sub-domains and tags are the address',
  ],
  ["o'brien@example.ie", ["o'brien@example.ie"], 'an apostrophe inside is a letter'],
  ["'ann@example.org'", ['ann@example.org'], 'quotes around are not'],
  ['"ann@example.org"', ['ann@example.org'], 'quotes around are not'],
  ['(ann@example.org)', ['ann@example.org'], 'brackets end it'],
  ['<ann@example.org>', ['ann@example.org'], 'angle brackets are mail’s own'],
  ['Ann Lee <ann@example.org>', ['ann@example.org'], 'a display name'],
  ['scanned, ref <LO2P265MB0148@museum.example.org>', [], 'the id of a message'],
  ['LO2P265MB0148@museum.example.org', [], 'the id of a message'],
  ['INFO24@museum.example.org', ['info24@museum.example.org'], 'capitals are no id'],
  ['Tomasz Zielinski<t.zielinski@example.org>', ['t.zielinski@example.org'], 'Outlook leaves out the blank'],
  ['ann@example.org.', ['ann@example.org'], 'a full stop ends the sentence'],
  [
    'ann@example.org, bob@example.org; cy@example.org',
    ['ann@example.org', 'bob@example.org', 'cy@example.org'],
    'a list',
  ],
  ['ann@example.org!', ['ann@example.org'], 'punctuation'],
  ['ann@example.org.Please call', ['ann@example.org'], 'the next sentence without a blank'],
  ['mailto:ann@example.org?subject=Hi', ['ann@example.org'], 'a link as text'],
  ['jürgen@müller.de', ['jürgen@müller.de'], 'letters are letters'],
  ['ann@xn--mller-kva.de', ['ann@xn--mller-kva.de'], 'punycode'],
  ['用户@例子.中国', ['用户@例子.中国'], 'an internationalised domain'],
  ['ann＠example.org', ['ann@example.org'], 'a full-width sign'],
  ['_ann_@example.org', ['_ann_@example.org'], 'underscores may begin it'],
  ['1234567890@example.org', ['1234567890@example.org'], 'digits are an address, and no phone'],
  ['name [at] example [dot] com', ['name@example.com'], 'spelt out in brackets'],
  ['name (at) example.com', ['name@example.com'], 'only the sign is spelt out'],
  ['name(at)example(dot)com', ['name@example.com'], 'without blanks'],
  ['name at example dot com', ['name@example.com'], 'both spoken'],
  ['meet at example.com', [], 'a place, unless the dot is spoken too'],
  ['we are at example dot', [], 'nothing after the dot'],
  ['nick..f@yahoo.ca', [], 'two dots are a slip, and nobody has such an address'],
  ['.ann@example.org', ['ann@example.org'], 'a stray dot before it'],
  ['ann@example', [], 'no top-level domain'],
  ['ann@localhost', [], 'no top-level domain'],
  ['ann@example.invalidtld', [], 'no such top-level domain'],
  ['max@mustermann', [], 'no top-level domain'],
  ['9876543299@upi', [], 'a payment id'],
  ['logo@2x.png', [], 'a picture’s density'],
  ['icon@3x.webp', [], 'a picture’s density'],
  ['pkg@1.2.3', [], 'a version'],
  ['lodash@4.17.21', [], 'a version'],
  ['price@12.50', [], 'a price'],
  ['5@1.20', [], 'a price'],
  ['W.OSEI@1955', [], 'a year'],
  ['@halyard_1955', [], 'a handle'],
  ['@clinica.aguaviva', [], 'a handle with a dot'],
  ['https://user:secret@example.com/x', [], 'credentials of an address of the web'],
  ['ftp://ann@example.org/x', [], 'credentials of an address of the web'],
  ['git@github.com:owner/name.git', [], 'a clone address'],
  ['https://www.google.com/maps/@59.9139,10.7522,15z', [], 'a place on a map'],
  ['https://mastodon.social/@ann', [], 'a profile'],
  ['ann@example.org@example.net', [], 'two signs'],
  ['5511912340001@c.us', [], 'a WhatsApp id'],
  ['148231570913342@lid', [], 'a WhatsApp privacy id'],
  ['120363041234567890@g.us', [], 'a WhatsApp group'],
  ['Bericht-id: <AM8PR06MB6123@eurprd06.prod.example.com>', [], 'the same in Dutch'],
  ['Message-ID: <BN9PR12MB5550@harborline-legal.com>', [], 'the id of a message (RFC 5322)'],
  ['In-Reply-To: <CAF+abc@mail.gmail.com>', [], 'the id of a message (RFC 5322)'],
])('%s → %j: %s', (text, expected) => {
  expect(emails(text)).toEqual(expected);
});
