/** Rooms at the bottom: they know nothing of each other. */
const GROUND = [
  'utils/whautomate',
  'utils/identity',
  'utils/storage',
  'utils/messaging',
  'utils/platform',
] as const;

const ENGINES = ['utils/requests', 'utils/directory', 'utils/detect'] as const;

/** What a person sees reaches the background by message alone; the rest it may import is pure or about the browser. */
const SEEN = ['utils/messaging', 'utils/platform', 'utils/identity'] as const;

/**
 * Which other rooms a room may import: the table of docs/contributing.md. The first entry that names a room, or a folder
 * around it, holds.
 */
const TABLE: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  { room: 'entrypoints', may: ['components', 'utils'] },
  { room: 'components/ui', may: SEEN },
  { room: 'components/shell', may: ['components/ui', ...SEEN] },
  // It stands on the page itself, where detection runs.
  { room: 'components/onpage', may: ['components/ui', 'utils/detect', ...SEEN] },
  { room: 'components', may: ['components', ...SEEN] },
  { room: 'utils/commands', may: [...ENGINES, ...GROUND, 'utils/demo'] },
  ...ENGINES.map((room) => ({ room, may: GROUND })),
  ...GROUND.map((room) => ({ room, may: [] })),
  { room: 'utils/demo', may: [] },
];

/** The room a file is in: `components/people`, `utils/detect`; all entrypoints are one. */
export function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'entrypoints' ? top : `${top}/${second}`;
}

/**
 * Whether files of one room may import another's door.
 * @throws Error for a room that the table does not know: a new room must be placed first.
 */
export function mayImport(from: string, to: string): boolean {
  const entry = TABLE.find(({ room }) => isWithin(from, room));
  if (!entry) throw new Error(`tests/conventions/rooms.ts does not say what ${from} may import.`);
  return entry.may.some((room) => isWithin(to, room));
}

function isWithin(room: string, folder: string): boolean {
  return room === folder || room.startsWith(`${folder}/`);
}
