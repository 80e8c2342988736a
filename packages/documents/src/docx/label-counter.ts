/**
 * Counts automatic numbers as Word does and writes their labels.
 *
 * Counters belong to the abstract list, so that lists which share one go on counting; a start override restarts its level
 * once per list. A paragraph at a level gives every level above it that has not been counted its start, counts its own
 * level, and lets deeper levels begin again.
 */
import { formatNumber } from '../numbering/format-number.ts';
import type { ListLevel, ListTable, NumberedList } from './numbering.ts';

const DEEPEST_LEVEL = 8;

export class LabelCounter {
  /** Formats that were met and are not known. */
  readonly unknownFormats = new Set<string>();
  readonly #table: ListTable;
  readonly #counters = new Map<string, (number | undefined)[]>();
  /** `numId/level` of the start overrides that were used. */
  readonly #restarted = new Set<string>();

  constructor(table: ListTable) {
    this.#table = table;
  }

  /** Counts a paragraph of list `numId` and returns its label, or null where there is no such list. */
  next(numId: string, wanted: number): string | null {
    const list = this.#table.list(numId);
    if (!list) return null;
    const level = Math.min(Math.max(wanted, 0), DEEPEST_LEVEL);
    const definition = list.levels.get(level);
    if (!definition) return null;
    const counters = this.#countersOf(list);
    for (let above = 0; above < level; above++) counters[above] ??= startOf(list, above);
    const current = this.#takesOverride(list, numId, level) ? undefined : counters[level];
    counters[level] = current === undefined ? startOf(list, level) : current + 1;
    resetBelow(counters, list, level);
    return this.#label(list, definition, counters);
  }

  #countersOf(list: NumberedList): (number | undefined)[] {
    let counters = this.#counters.get(list.abstractId);
    if (!counters) {
      counters = [];
      this.#counters.set(list.abstractId, counters);
    }
    return counters;
  }

  /** Whether this is the paragraph at which the list begins its own count. */
  #takesOverride(list: NumberedList, numId: string, level: number): boolean {
    const key = `${numId}/${level}`;
    if (!list.startOverrides.has(level) || this.#restarted.has(key)) return false;
    this.#restarted.add(key);
    return true;
  }

  #label(list: NumberedList, definition: ListLevel, counters: readonly (number | undefined)[]): string {
    if (definition.format === 'bullet') return bulletOf(definition.text);
    return definition.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const level = list.levels.get(index) ?? definition;
      const value = counters[index] ?? level.start;
      return this.#number(value, level, definition.legal);
    });
  }

  #number(value: number, level: ListLevel, legal: boolean): string {
    if (legal && level.format !== 'none') return String(value);
    const written = formatNumber(value, level.format);
    if (written === null) this.unknownFormats.add(level.format);
    return (written ?? String(value)).padStart(level.padding, '0');
  }
}

/** Where a level begins, the first time and whenever it begins again (ECMA-376 17.9.25, 17.9.27). */
function startOf(list: NumberedList, level: number): number {
  return list.startOverrides.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function resetBelow(counters: (number | undefined)[], list: NumberedList, level: number): void {
  for (let below = level + 1; below <= DEEPEST_LEVEL; below++) {
    const restart = list.levels.get(below)?.restart ?? null;
    // `w:lvlRestart` counts levels from 1: a level restarts when one of the first `restart` levels is counted.
    if (restart === null || level < restart) counters[below] = undefined;
  }
}

/** Letters and private characters are pictures in a symbol font. */
function bulletOf(text: string): string {
  const sign = text.trim();
  return sign === '' || /^[\p{L}\p{N}\p{Co}\p{Cn}]/u.test(sign) ? '•' : sign.slice(0, 2).trim();
}
