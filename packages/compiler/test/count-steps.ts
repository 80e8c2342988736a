/**
 * Counts the steps that a piece of work takes: characters read, characters that a search or a pattern passes over, elements that
 * an array method visits. Unlike a clock it says the same on every machine and in every run, so a test can hold work to
 * growing with its text. What is not counted: loops over arrays by index, and how a pattern goes back and forth.
 */

type Method = (this: unknown, ...args: never[]) => unknown;

/** Steps of one call, told when it is done. */
type Cost = (receiver: never, args: readonly never[], result: never) => number;

const one: Cost = () => 1;
const ofResult: Cost = (_, __, result: string) => 1 + result.length;
const ofAll: Cost = (receiver: ArrayLike<unknown>) => 1 + receiver.length;

/** From where the search began to where it ended: the place that was found, or the end. */
const forwards: Cost = (
  receiver: ArrayLike<unknown>,
  [, from = 0]: readonly number[],
  found: number | boolean,
) => {
  const end = typeof found === 'number' && found >= 0 ? found : receiver.length;
  return 1 + Math.max(0, end - from);
};

/** A pattern that is bound to a place reads its match; any other one reads on until it matches. */
const ofPattern = (pattern: RegExp, subject: string, from: number, match: RegExpExecArray | null): number => {
  if (match) return 1 + match.index + match[0].length - from;
  return pattern.sticky || pattern.source.startsWith('^') ? 1 : 1 + subject.length - from;
};

const COSTS: readonly (readonly [prototype: object, costs: Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      charCodeAt: one,
      charAt: one,
      startsWith: one,
      endsWith: one,
      slice: ofResult,
      trim: ofAll,
      split: ofAll,
      indexOf: forwards,
      includes: forwards,
      lastIndexOf: (receiver: string, _, found: number) => receiver.length - found,
    },
  ],
  [
    Array.prototype,
    {
      map: ofAll,
      filter: ofAll,
      flatMap: ofAll,
      some: ofAll,
      every: ofAll,
      find: ofAll,
      findIndex: ofAll,
      sort: ofAll,
      slice: ofAll,
    },
  ],
];

/** How many steps `work` takes. */
export function countSteps(work: () => void): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const replace = (holder: object, name: string, method: Method): void => {
    const before = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, { ...before, value: method });
    if (before) undo.push(() => Object.defineProperty(holder, name, before));
  };
  for (const [prototype, costs] of COSTS) {
    for (const [name, cost] of Object.entries(costs)) {
      const original = Reflect.get(prototype, name) as Method;
      replace(prototype, name, function (this: unknown, ...args: never[]) {
        const result = Reflect.apply(original, this, args);
        steps += cost(this as never, args, result as never);
        return result;
      });
    }
  }
  // All methods that match a pattern come here.
  const execute = Reflect.get(RegExp.prototype, 'exec') as Method;
  replace(RegExp.prototype, 'exec', function (this: unknown, subject: string) {
    const pattern = this as RegExp;
    const from = pattern.sticky || pattern.global ? pattern.lastIndex : 0;
    const match = Reflect.apply(execute, pattern, [subject as never]) as RegExpExecArray | null;
    steps += ofPattern(pattern, subject, from, match);
    return match;
  });
  try {
    work();
  } finally {
    for (const restore of undo) restore();
  }
  return steps;
}
