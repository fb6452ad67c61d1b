/** Open questions B13, B18 and B19: answers that are no records. */
import { describe, expect, it } from 'vitest';
import { type OperationId, operations } from '@/utils/whautomate/index.ts';

describe('B13, B18 refusals behind a 200', () => {
  it.each<[unknown, string | undefined]>([
    [{ error: 'Session expired' }, 'Session expired'],
    [{ id: 'm', status: 'failed', error: { message: 'Session expired' } }, 'Session expired'],
    [{ error: { error: { message: 'Template paused' } } }, 'Template paused'],
    [{ error: { code: 131_047 } }, undefined],
    [{ error: true, message: 'No such template' }, 'No such template'],
    [{ success: 'false', message: 'No such template' }, 'No such template'],
    [{ success: false }, undefined],
  ])('%j', (answer, serverText) => {
    expect(() => operations.sendWhatsAppText.response(answer)).toThrow(
      expect.objectContaining({ code: 'refused', effect: 'none', serverText }),
    );
  });
});

describe('what cannot be read is malformed, and a write may have happened', () => {
  it.each<[OperationId, unknown, 'none' | 'possible']>([
    ['getClient', undefined, 'none'],
    ['getClient', { fullName: 'Ann' }, 'none'],
    ['getClient', [{ id: 'a' }], 'none'],
    ['listClients', {}, 'none'],
    ['listClients', [{ id: 'a' }, null], 'none'],
    ['listClients', [{ id: 'a' }, { fullName: 'Ann' }], 'none'],
    ['createClient', undefined, 'possible'],
    ['createClient', { success: true }, 'possible'],
    ['sendWhatsAppText', {}, 'possible'],
    ['deleteClient', 'OK', 'possible'],
  ])('%s answers %j', (operation, answer, effect) => {
    expect(() => operations[operation].response(answer)).toThrow(
      expect.objectContaining({ code: 'malformed', effect }),
    );
  });
});
