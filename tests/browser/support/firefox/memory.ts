import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';

/** Whether this system lets one process read another's memory. */
export const showsMemory = existsSync('/proc/self/mem');

const CHUNK = 4 << 20;

/**
 * Those of some texts that stand anywhere in the memory of a running process, as UTF-8, as Latin-1 (a script's narrow strings) or as
 * UTF-16. A content process of ESR 153 has some 70 MB to read, which takes less than half a second.
 * @throws Error when the system forbids it: the process must be a descendant of this one, or this one be root.
 */
export function inMemory(pid: number, texts: readonly string[]): string[] {
  const wanted = texts.map((text) => ({ text, shapes: shapesOf(text) }));
  const overlap = Math.max(...wanted.flatMap(({ shapes }) => shapes.map(({ length }) => length)));
  const buffer = Buffer.alloc(CHUNK + overlap);
  const found = new Set<string>();
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  for (const { from, to } of regionsOf(pid)) {
    for (let at = from; at < to; at += CHUNK) {
      const part = buffer.subarray(0, read(memory, buffer, at, Math.min(buffer.length, to - at)));
      for (const { text, shapes } of wanted)
        if (!found.has(text) && shapes.some((shape) => part.includes(shape))) found.add(text);
    }
  }
  closeSync(memory);
  return texts.filter((text) => found.has(text));
}

function shapesOf(text: string): Buffer[] {
  const isNarrow = [...text].every((character) => character <= '\xff');
  return [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    ...(isNarrow && Buffer.byteLength(text) !== text.length ? [Buffer.from(text, 'latin1')] : []),
  ];
}

/** What can be read there, but for files that nobody could have written into. */
function regionsOf(pid: number): { from: number; to: number }[] {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const [range = '', rights = '', , , inode, name = ''] = line.split(/\s+/);
    const isFile = inode !== '0' && !/^\/(memfd:|dev\/)/.test(name) && !line.endsWith('(deleted)');
    if (rights[0] !== 'r' || (isFile && rights[1] !== 'w')) return [];
    const [from = 0, to = 0] = range.split('-').map((address) => Number.parseInt(address, 16));
    return [{ from, to }];
  });
}

/** Reads what is still there. The kernel's own pages are in the list and cannot be read, and a living process gives memory back. */
function read(memory: number, buffer: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch {
    return 0;
  }
}
