/** A keyed hash of a text as a whole number below 2^53: the upper 21 and the lower 32 bits of SipHash-2-4. */
export type KeyedHash = (text: string) => number;

const encoder = new TextEncoder();

/**
 * SipHash-2-4 (Aumasson & Bernstein, 2012): a pseudo-random function for short texts with a 128-bit key. It answers at
 * once and in about a microsecond, where WebCrypto's HMAC takes a promise and 7–22 µs a value (facts/browser.md); that
 * lets a lookup try every spelling of a number. Why this is enough: docs/adr/0005-local-directory.md.
 *
 * @param key 32 hexadecimal digits, such as `Cipher.tag` gives.
 */
export function createKeyedHash(key: string): KeyedHash {
  const words = key.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  if (words.length !== 16) throw new RangeError('a SipHash key has 16 bytes');
  const halves = new DataView(Uint8Array.from(words).buffer);
  const [k0l, k0h, k1l, k1h] = [0, 4, 8, 12].map((offset) => halves.getInt32(offset, true)) as Key;
  let bytes = new Uint8Array(256);

  return (text) => {
    // UTF-8 takes at most three bytes for a UTF-16 unit; then padding up to a whole word.
    if (text.length * 3 + 8 > bytes.length) bytes = new Uint8Array(text.length * 4 + 8);
    const { written } = encoder.encodeInto(text, bytes);
    const last = written | 7;
    bytes.fill(0, written, last);
    bytes[last] = written;
    return sipHash(k0l, k0h, k1l, k1h, new DataView(bytes.buffer, 0, last + 1));
  };
}

type Key = [number, number, number, number];

/**
 * 64-bit words as two 32-bit halves, `l` and `h`, since BigInt arithmetic is some fifty times slower.
 * @param message padded with zeros to whole words, its length in the last byte.
 */
function sipHash(k0l: number, k0h: number, k1l: number, k1h: number, message: DataView): number {
  let v0l = k0l ^ 0x70736575;
  let v0h = k0h ^ 0x736f6d65;
  let v1l = k1l ^ 0x6e646f6d;
  let v1h = k1h ^ 0x646f7261;
  let v2l = k0l ^ 0x6e657261;
  let v2h = k0h ^ 0x6c796765;
  let v3l = k1l ^ 0x79746573;
  let v3h = k1h ^ 0x74656462;
  for (let at = 0; at <= message.byteLength; at += 8) {
    const final = at === message.byteLength;
    const ml = final ? 0 : message.getInt32(at, true);
    const mh = final ? 0 : message.getInt32(at + 4, true);
    v3l ^= ml;
    v3h ^= mh;
    if (final) v2l ^= 0xff;
    for (let round = final ? 4 : 2; round > 0; round -= 1) {
      let sum = (v0l >>> 0) + (v1l >>> 0);
      v0h = (v0h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v0l = sum | 0;
      let turned = (v1h << 13) | (v1l >>> 19);
      v1l = ((v1l << 13) | (v1h >>> 19)) ^ v0l;
      v1h = turned ^ v0h;
      turned = v0h;
      v0h = v0l;
      v0l = turned;
      sum = (v2l >>> 0) + (v3l >>> 0);
      v2h = (v2h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v2l = sum | 0;
      turned = (v3h << 16) | (v3l >>> 16);
      v3l = ((v3l << 16) | (v3h >>> 16)) ^ v2l;
      v3h = turned ^ v2h;
      sum = (v0l >>> 0) + (v3l >>> 0);
      v0h = (v0h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v0l = sum | 0;
      turned = (v3h << 21) | (v3l >>> 11);
      v3l = ((v3l << 21) | (v3h >>> 11)) ^ v0l;
      v3h = turned ^ v0h;
      sum = (v2l >>> 0) + (v1l >>> 0);
      v2h = (v2h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
      v2l = sum | 0;
      turned = (v1h << 17) | (v1l >>> 15);
      v1l = ((v1l << 17) | (v1h >>> 15)) ^ v2l;
      v1h = turned ^ v2h;
      turned = v2h;
      v2h = v2l;
      v2l = turned;
    }
    v0l ^= ml;
    v0h ^= mh;
  }
  return ((v0h ^ v1h ^ v2h ^ v3h) >>> 11) * 0x1_0000_0000 + ((v0l ^ v1l ^ v2l ^ v3l) >>> 0);
}
