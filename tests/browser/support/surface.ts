import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ClickOptions, Surface, Target } from './driver.ts';
import { aim, empty, put } from './in-page.ts';
import { until } from './poll.ts';

/** A point in the surface's viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What both browsers' surfaces do alike, over the few things each protocol must bring. `Element` is the protocol's own
 * reference to an element.
 */
export abstract class BaseSurface<Element> implements Surface {
  /** Elements that match now, in document order. */
  protected abstract locate(target: Target): Promise<readonly Element[]>;
  /** Runs the text of a function that promises a string, on an element if given. */
  protected abstract call(source: string, element?: Element): Promise<string | undefined>;
  protected abstract moveTo(point: Point): Promise<void>;
  protected abstract pressAt(point: Point, button: 'left' | 'right'): Promise<void>;
  /** The visible part as a PNG in base64. */
  protected abstract capture(): Promise<string>;

  abstract goto(url: string): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract press(chord: string): Promise<void>;
  abstract resize(width: number, height: number): Promise<void>;
  abstract colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  abstract frame(part: string): Promise<Surface>;
  abstract bringToFront(): Promise<void>;
  abstract close(): Promise<void>;

  async evaluate<Arguments extends readonly unknown[], Result>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    return parse<Result>(await this.call(functionText(run, values)));
  }

  until<Arguments extends readonly unknown[], Result>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<NonNullable<Result>> {
    return until(String(run), () => this.evaluate(run, ...values));
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async count(target: Target): Promise<number> {
    return (await this.locate(target)).length;
  }

  async see(target: Target): Promise<void> {
    await until(describe(target), () => this.count(target));
  }

  async lose(target: Target): Promise<void> {
    await until(`${describe(target)} to go`, async () => (await this.count(target)) === 0);
  }

  async read<Result>(
    target: Target,
    run: (element: HTMLElement) => Result | Promise<Result>,
  ): Promise<Result> {
    const text = await until(describe(target), async () => {
      const [element] = await this.locate(target);
      // Wrapped, so that a falsy result is an answer and not "not yet".
      return element && { json: await this.call(elementFunctionText(run, []), element) };
    });
    return parse<Result>(text.json);
  }

  text(target: Target): Promise<string> {
    return this.read(target, (element) => element.innerText.trim());
  }

  async click(target: Target, { button = 'left' }: ClickOptions = {}): Promise<void> {
    await this.pressAt(await this.aim(target), button);
  }

  async hover(target: Target): Promise<void> {
    await this.moveTo(await this.aim(target));
  }

  async fill(target: Target, text: string): Promise<void> {
    // Dates, times and colours have no keys that mean the same in every locale, so their value is set.
    if (await this.onElement(target, put, text)) return;
    await this.click(target);
    await this.onElement(target, empty);
    if (text) await this.type(text);
    else await this.press('Backspace');
  }

  async screenshot(file: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true });
    // Nothing can be captured before the first frame is drawn.
    writeFileSync(file, Buffer.from(await until('a picture', () => this.capture()), 'base64'));
  }

  /** Scrolls an element into view and returns its centre, once a click there would reach it. */
  private aim(target: Target): Promise<Point> {
    return until(`${describe(target)} to be clickable`, () => this.onElement(target, aim));
  }

  private async onElement<Arguments extends readonly unknown[], Result>(
    target: Target,
    run: (element: HTMLElement, ...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    const element = await until(describe(target), async () => (await this.locate(target))[0]);
    return parse<Result>(await this.call(elementFunctionText(run, values), element));
  }
}

/** A target in words, for errors. */
export function describe(target: Target): string {
  if (typeof target === 'string') return target;
  return target.name === undefined ? `any ${target.role}` : `the ${target.role} “${target.name}”`;
}

/** The text of a function without parameters that calls `run` and promises its result as JSON. */
export function functionText(run: (...values: never) => unknown, values: readonly unknown[]): string {
  return `async () => JSON.stringify(await (${run})(...${JSON.stringify(values)}))`;
}

function elementFunctionText(run: (...values: never) => unknown, values: readonly unknown[]): string {
  return `async (element) => JSON.stringify(await (${run})(element, ...${JSON.stringify(values)}))`;
}

/** The JSON that a page answered; nothing for a function without a result. */
export function parse<Result>(json: string | undefined | null): Result {
  return (json === undefined || json === null ? undefined : JSON.parse(json)) as Result;
}
