import { describe, expect, it } from 'vitest';
import { createKeyedHash } from '@/utils/directory/siphash.ts';

const KEY = '000102030405060708090a0b0c0d0e0f';
const counting = (length: number) => String.fromCharCode(...Array.from({ length }, (_, code) => code));
/** The upper 53 bits as the hash keeps them: 21 of the high word, all of the low one. */
const kept = (value: bigint) => Number(((value >> 43n) << 32n) | (value & 0xffff_ffffn));

describe('the keyed hash', () => {
  // vectors.h of the reference implementation (github.com/veorq/SipHash), bytes read as little-endian words.
  it.each([
    [0, 0x726fdb47dd0e0e31n],
    [1, 0x74f839c593dc67fdn],
    [7, 0xab0200f58b01d137n],
    [8, 0x93f5f5799a932462n],
    [15, 0xa129ca6149be45e5n],
  ])('is SipHash-2-4 (%i bytes)', (length, expected) => {
    expect(createKeyedHash(KEY)(counting(length))).toBe(kept(expected));
  });

  it('depends on the key, keeps no trace of the text before, and takes long and foreign texts', () => {
    const hash = createKeyedHash(KEY);
    const before = hash('i442079460018');
    hash('ü'.repeat(1_000));
    expect(hash('i442079460018')).toBe(before);
    expect(createKeyedHash(KEY.replace('0f', '10'))('i442079460018')).not.toBe(before);
    expect(hash('ü'.repeat(1_000))).not.toBe(hash('ü'.repeat(999)));
    expect(Number.isSafeInteger(before)).toBe(true);
  });

  it('refuses a key of another length', () => {
    expect(() => createKeyedHash('00')).toThrow(RangeError);
  });
});
