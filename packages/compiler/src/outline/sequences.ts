/**
 * Joins marked units into sequences: 一、 二、 三、 of one level, （一）（二） under each of them.
 *
 * Numbering tells the nesting: a mark continues the innermost open sequence of its style that it fits, and closes all
 * opened since. A first number opens a new sequence under the present one.
 */
import type { Unit } from './units.ts';

export interface Sequence {
  readonly id: number;
  /** Index of the unit it stands under, or -1. */
  readonly parent: number;
  /** Nesting depth, 1 for the outermost. */
  readonly depth: number;
  /** Its units, in order. */
  readonly members: readonly number[];
}

interface OpenSequence {
  readonly id: number;
  readonly parent: number;
  readonly depth: number;
  readonly style: string;
  readonly members: number[];
  last: number;
}

export interface Sequences {
  readonly all: readonly Sequence[];
  /** Sequence of each unit, or -1 for units without a mark. */
  readonly of: Int32Array;
}

/** Deeper nesting is numbering gone wrong: the innermost sequence is then replaced. */
const DEEPEST = 10;
/** A number may be left out or misprinted, but not many. */
const WIDEST_GAP = 2;

export function joinSequences(units: readonly Unit[]): Sequences {
  const of = new Int32Array(units.length).fill(-1);
  const all: OpenSequence[] = [];
  const open: OpenSequence[] = [];
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (!unit?.mark) continue;
    const { style, value, depth } = unit.mark;
    const key = `${style}${depth}`;
    let at = continued(open, key, value);
    if (at < 0) {
      const outer = open.at(-1);
      // A numbering that starts again stands beside the last one, or under it when that ended in a bare title.
      const beside = outer?.style === key && !isBareTitle(units[outer.members.at(-1) ?? -1]);
      if (beside || open.length >= DEEPEST) open.pop();
      const under = open.at(-1);
      open.push({
        id: all.length,
        parent: under?.members.at(-1) ?? -1,
        depth: open.length + 1,
        style: key,
        members: [],
        last: value,
      });
      at = open.length - 1;
      const opened = open[at];
      if (opened) all.push(opened);
    }
    open.length = at + 1;
    const sequence = open[at];
    if (!sequence) continue;
    sequence.members.push(index);
    sequence.last = value;
    of[index] = sequence.id;
  }
  return { all, of };
}

/** 1. 站长职责 on a line of its own: a list below it may be numbered in the same style. */
function isBareTitle(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.opensLine && unit.after === 0 && unit.closing === 'open';
}

/** The open sequence that `value` continues, innermost first, or -1. */
function continued(open: readonly OpenSequence[], key: string, value: number): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const sequence = open[at];
    if (sequence?.style !== key) continue;
    const step = value - sequence.last;
    if (step === 1 || (value === 0 && sequence.last === 0)) return at;
  }
  if (value <= 1) return -1;
  for (let at = open.length - 1; at >= 0; at--) {
    const sequence = open[at];
    if (sequence?.style !== key) continue;
    const step = value - sequence.last;
    if (step >= 0 && step <= 1 + WIDEST_GAP) return at;
  }
  return -1;
}
