const WORDS =
  'ext(?:ension|n)?|x|int(?:erno|ern)?|poste|durchwahl|dw|app(?:arat)?|ramal|anexo|interno|ans(?:chluss)?|dahili|klapka|toestel|tst|wew(?:n)?|linka|al(?:anro|anumero)|доб(?:авочный)?|вн(?:утр)?|تحويلة|داخلي|שלוחה|एक्सटेंशन|转|轉|分机|分機|内線|내선';

/** `ext. 12`, `x12`, `#3456`, `;ext=12`, `, extension 7`, `Durchwahl 12`, `тел. … доб. 12` right behind a number. */
const EXTENSION = new RegExp(
  `^(?: ?;ext=| ?[,(]? {0,2}(?:${WORDS})[.:]?[ .:]{0,3}| ?#|\\*)(\\d{1,7})(?![\\p{L}\\d]|[-./]\\d)`,
  'iu',
);

/** The extension behind a number that ends at `end` of a folded text, and where it ends. */
export function extensionAfter(text: string, end: number): { digits: string; end: number } | undefined {
  const match = EXTENSION.exec(text.slice(end, end + 32));
  return match?.[1] ? { digits: match[1], end: end + match[0].length } : undefined;
}
