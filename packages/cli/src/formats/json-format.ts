/**
 * `taizhang.compile/1` as JSON, in pieces: the JSON of a large text would be longer than the longest string that V8 makes.
 *
 * Members and array elements start on lines of their own, so that `diff`, `grep` and `head` are of use.
 */
import type { CompiledPlan } from '@taizhang/compiler';
import type { PlanWriter, FormatOptions } from './plan-writer.ts';

export function jsonFormat({ many }: Pick<FormatOptions, 'many'>): PlanWriter {
  let first = true;
  return {
    begin: () => (many ? '[' : ''),
    *plan(plan) {
      if (many) yield first ? '\n' : ',\n';
      first = false;
      yield* jsonPieces(plan);
      if (!many) yield '\n';
    },
    end: () => (many ? '\n]\n' : ''),
  };
}

/** The same JSON value as JSON.stringify(plan), in pieces of moderate length. */
export function* jsonPieces(plan: CompiledPlan): Generator<string> {
  let separator = '{';
  for (const [key, value] of Object.entries(plan) as [string, unknown][]) {
    yield `${separator}${JSON.stringify(key)}:`;
    separator = ',\n';
    if (typeof value === 'string') yield* stringPieces(value);
    else if (Array.isArray(value)) yield* arrayPieces(value);
    else yield JSON.stringify(value);
  }
  yield '}';
}

const UNITS_A_PIECE = 65_536;

function* stringPieces(text: string): Generator<string> {
  yield '"';
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + UNITS_A_PIECE, text.length);
    if (end < text.length && isLeadingSurrogate(text.charCodeAt(end - 1))) end--;
    yield JSON.stringify(text.slice(start, end)).slice(1, -1);
    start = end;
  }
  yield '"';
}

/** A pair must stay together: JSON.stringify writes a lone half as an escape. */
function isLeadingSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

const ELEMENTS_A_PIECE = 256;

function* arrayPieces(values: readonly unknown[]): Generator<string> {
  yield '[';
  for (let start = 0; start < values.length; start += ELEMENTS_A_PIECE) {
    const lines = values.slice(start, start + ELEMENTS_A_PIECE).map((value) => JSON.stringify(value));
    yield `${start === 0 ? '\n' : ',\n'}${lines.join(',\n')}`;
  }
  yield values.length > 0 ? '\n]' : ']';
}
