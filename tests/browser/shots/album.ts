import { violations } from '../steps/axe.ts';
import { stillness } from '../steps/stillness.ts';
import type { Surface } from '../support/index.ts';

export interface AlbumOptions {
  /** Folder of the pictures. */
  readonly folder: string;
  readonly widths: readonly number[];
  readonly schemes: readonly ('light' | 'dark')[];
  /** Only pictures whose name contains one of these; all when empty. */
  readonly only: readonly string[];
  /** Whether axe-core looks at every surface too. */
  readonly axe: boolean;
}

/** The pictures of one run, and what was wrong with them. */
export interface Album {
  /** How many pictures were taken. */
  readonly pictures: number;
  readonly complaints: readonly string[];
  /** A surface of ours in every look, whole: as tall as what it holds. `name`: surface, state. */
  shoot(name: string, surface: Surface): Promise<void>;
  /**
   * Somebody else's page with something of ours on it, in every look, as much of it as a window shows. `arrange` puts back what
   * a new size takes away.
   */
  shootPage(name: string, page: Surface, arrange?: () => Promise<unknown>): Promise<void>;
  complain(complaint: string): void;
}

const HEIGHT = 640;
/** Taller views are cut: nobody looks at them whole. */
const TALLEST = 4_000;

/** Takes pictures of surfaces: every width, light and dark. */
export function createAlbum({ folder, widths, schemes, only, axe }: AlbumOptions): Album {
  const complaints: string[] = [];
  let pictures = 0;
  const isWanted = (name: string) => only.length === 0 || only.some((part) => name.includes(part));

  async function look(
    name: string,
    surface: Surface,
    isOurs: boolean,
    arrange?: () => Promise<unknown>,
  ): Promise<void> {
    if (!isWanted(name)) return;
    if (isOurs && axe) complaints.push(...(await violations(surface)).map((wrong) => `${name}: ${wrong}`));
    for (const scheme of schemes) {
      await surface.colorScheme(scheme);
      for (const width of widths) {
        await surface.resize(width, HEIGHT);
        await arrange?.();
        const { tall, wide } = await surface.evaluate(stillness);
        if (isOurs && tall > HEIGHT) await surface.resize(width, Math.min(tall, TALLEST));
        if (isOurs && wide > width)
          complaints.push(`${name}-${width}: wider than its window by ${wide - width} px`);
        await surface.screenshot(`${folder}/${name}-${width}-${scheme}.png`);
        pictures += 1;
      }
    }
    await surface.colorScheme('light');
    await surface.resize(360, HEIGHT);
  }

  return {
    complaints,
    get pictures() {
      return pictures;
    },
    shoot: (name, surface) => look(name, surface, true),
    shootPage: (name, page, arrange) => look(name, page, false, arrange),
    complain: (complaint) => complaints.push(complaint),
  };
}
