/** Values of one kind of field as another, where nothing is lost by it. */
import { isDay } from '../calendar/day-number.ts';
import type { Field, Json } from '../model/index.ts';

type Kind = Field['kind'];

const TO_TEXT: readonly Kind[] = ['number', 'date', 'period', 'choice'];
const isSeveral = (field: Field): boolean => 'several' in field && field.several;

/** Whether values of `from` can be tried as values of `to`: some of them may still not fit. */
export function isConvertible(from: Field, to: Field): boolean {
  if (isSeveral(from) && !isSeveral(to)) return from.kind === to.kind;
  if (from.kind === to.kind) return from.kind !== 'table' && from.kind !== 'link' && from.kind !== 'period';
  if (to.kind === 'text') return TO_TEXT.includes(from.kind);
  return from.kind === 'text' && (to.kind === 'number' || to.kind === 'date' || to.kind === 'choice');
}

const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** The value as one of `to`, or null where it cannot be one. A list of one entry becomes that entry. */
export function convertValue(value: Json, to: Field): Json {
  if (isSeveral(to)) {
    const entries = (Array.isArray(value) ? value : [value]).map((one: Json) => convertOne(one, to));
    return entries.includes(null) ? null : entries;
  }
  if (!Array.isArray(value)) return convertOne(value, to);
  const [only = null, second] = value as readonly Json[];
  return second === undefined ? convertOne(only, to) : null;
}

function convertOne(value: Json, to: Field): Json {
  switch (to.kind) {
    case 'text':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
    case 'number':
      if (typeof value === 'number') return value;
      return typeof value === 'string' && NUMBER.test(value.trim()) ? Number(value) : null;
    case 'date':
      return typeof value === 'string' && isDay(value.trim()) ? value.trim() : null;
    case 'choice':
      return (
        to.options.find(({ id, label }) => id === value || label.zh === value || label.en === value)?.id ??
        null
      );
    default:
      return value;
  }
}
