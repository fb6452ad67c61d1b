import { describe, expect, it } from 'vitest';
import { readOrigin } from '@/components/settings/sites/origin.ts';

describe('readOrigin', () => {
  it.each([
    ['mail.example.com', 'https://mail.example.com'],
    ['https://mail.example.com/inbox?x=1#top', 'https://mail.example.com'],
    ['http://crm.example.com', 'http://crm.example.com'],
    ['  HTTPS://Mail.Example.COM/  ', 'https://mail.example.com'],
    ['localhost:3000', 'https://localhost'],
    ['http://localhost:3000/x', 'http://localhost'],
    ['192.168.1.20', 'https://192.168.1.20'],
    ['büro.example', 'https://xn--bro-hoa.example'],
  ])('%j is %s', (typed, origin) => expect(readOrigin(typed)).toEqual({ origin }));

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['two words.example', 'address'],
    ['intranet', 'address'],
    ['https://', 'address'],
    ['*.example.com', 'address'],
    ['ftp://files.example.com', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['chrome://settings', 'scheme'],
    ['about:blank', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['mailto:lena@example.com', 'scheme'],
    ['https://me:secret@mail.example.com', 'user'],
  ])('%j is refused: %s', (typed, problem) => expect(readOrigin(typed)).toEqual({ problem }));
});
