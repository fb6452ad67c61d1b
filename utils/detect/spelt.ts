/** How languages call the sign in an address, where somebody hides it from machines: `name [at] example.com`. */
const AT_WORDS = 'at|ät|arroba|arobase|chez|chiocciola|ma[łl]pa';

/** The word in brackets. For regular expressions without regard to case. */
export const BRACKETED_AT = `[\\[({<] ?(?:${AT_WORDS}) ?[\\])}>]`;

/** What makes a text worth reading for addresses: the sign, the word in brackets, a spoken dot, an AT in capitals. */
export const SPELT = `[@\\uff20]|${BRACKETED_AT}| dot |(?-i: AT )`;
