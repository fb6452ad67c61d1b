import type { PlainDetection } from '../../../../utils/detect/types.ts';
import type { Truth } from './samples.ts';

/** How a page's detections compare with its truth, over confidence medium and high. */
export interface Grade {
  readonly wanted: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly edited: readonly string[];
  readonly named: number;
  readonly misnamed: readonly string[];
  /** Raw texts that are in the truth and not in what was found. */
  readonly unlike: readonly string[];
}

interface Expected {
  readonly identities: readonly Truth[];
  readonly either?: readonly Partial<Truth>[] | undefined;
  readonly editable?: readonly Partial<Truth>[] | undefined;
}

const key = ({ kind, value, extension }: Partial<Truth>) =>
  `${kind} ${value}${extension ? ` x${extension}` : ''}`;

/** Unions both sides by kind, value and extension, as tests/fixtures/pages/FORMAT.md says. */
export function grade(found: readonly PlainDetection[], truth: Expected): Grade {
  const sure = found.filter(({ confidence }) => confidence !== 'low');
  const got = Map.groupBy(sure, key);
  const wanted = Map.groupBy(truth.identities, key);
  const either = new Set((truth.either ?? []).flatMap((one) => [key(one), `${one.kind} ${one.raw}`]));
  const editable = new Set((truth.editable ?? []).map(key));
  const isWrong = (one: PlainDetection) =>
    !wanted.has(key(one)) && !either.has(key(one)) && !either.has(`${one.kind} ${one.raw}`);
  const names = [...wanted].flatMap(([id, list]) =>
    [...new Set(list.map(({ name }) => name))].flatMap((name) => (name ? [{ id, name }] : [])),
  );
  const hasName = ({ id, name }: { id: string; name: string }) =>
    got.get(id)?.some((one) => one.name === name) ?? false;
  return {
    wanted: wanted.size,
    missed: [...wanted.keys()].filter((id) => !got.has(id)),
    wrong: [...new Set(sure.filter(isWrong).map(key))],
    edited: found.filter((one) => editable.has(key(one)) && !wanted.has(key(one))).map(key),
    named: names.length,
    misnamed: names.filter((one) => !hasName(one)).map(({ id, name }) => `${id}: ${name}`),
    unlike: truth.identities
      .filter(
        (one) =>
          !sure.some(
            (other) => key(other) === key(one) && other.source === one.where && other.raw === one.raw,
          ),
      )
      .map((one) => `${one.where} ${one.raw}`),
  };
}
