/** A cell of a sheet → a value of its field, or what is wrong with it. Lenient in form, never guessing. Pure. */
import type { Field, Json, Label, PeriodUnit } from '../model/index.ts';
import { nameKey } from '../organisation/owner-directory.ts';
import type { Named, Names } from './names.ts';
import { parseDay, parsePeriod } from './parse-time.ts';

export type ParsedCell =
  | { readonly kind: 'value'; readonly value: Json }
  | { readonly kind: 'unreadable'; readonly part: string; readonly expected: Label }
  | { readonly kind: 'ambiguous'; readonly part: string; readonly known: readonly string[] };

/** Fields that a sheet shows and cannot set: files are attached, formulas computed. */
export const isShownOnly = ({ kind }: Field): boolean => kind === 'formula' || kind === 'file';

const EMPTY: ParsedCell = { kind: 'value', value: null };

/** An empty cell is no value. */
export function parseCell(field: Field, cell: string, names: Names): ParsedCell {
  const written = cell.replaceAll('\r\n', '\n').trim();
  if (written === '') return EMPTY;
  if (field.kind === 'table') return parseTable(written);
  if (!('several' in field && field.several)) return parseOne(field, written, names);
  const values: Json[] = [];
  for (const part of written
    .split(/[;；、\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const parsed = parseOne(field, part, names);
    if (parsed.kind !== 'value') return parsed;
    if (!values.includes(parsed.value)) values.push(parsed.value);
  }
  return values.length === 0 ? EMPTY : { kind: 'value', value: values };
}

function parseOne(field: Exclude<Field, { kind: 'table' }>, part: string, names: Names): ParsedCell {
  const unreadable = (zh: string, en: string): ParsedCell => ({
    kind: 'unreadable',
    part,
    expected: { zh, en },
  });
  const orElse = (value: Json, expected: ParsedCell): ParsedCell =>
    value === null ? expected : { kind: 'value', value };
  switch (field.kind) {
    case 'number':
      return orElse(parseNumber(part, field.unit), unreadable('数字，如 1234.5', 'a number, such as 1234.5'));
    case 'date':
      return orElse(parseDay(part), unreadable('日期，如 2026-06-30', 'a day, such as 2026-06-30'));
    case 'period':
      return orElse(
        parsePeriod(part, field.per),
        unreadable(PERIOD_WORDS[field.per].zh, PERIOD_WORDS[field.per].en),
      );
    case 'choice': {
      const found = field.options.find(({ id, label }) =>
        [id, label.zh, label.en].some((name) => nameKey(name) === nameKey(part)),
      );
      const [zh, en] = [
        field.options.map(({ label }) => label.zh).join('、'),
        field.options.map(({ label }) => label.en).join(', '),
      ];
      return orElse(found?.id ?? null, unreadable(zh, en));
    }
    case 'unit':
      return oneOf(
        names.units(part),
        part,
        unreadable('本单位组织架构中的单位名称', 'the name of a unit of the organisation'),
      );
    case 'post':
    case 'person-in-office':
      return oneOf(names.posts(part), part, unreadable('“单位/岗位”', 'unit/post'));
    case 'link':
      return oneOf(
        names.recordsOf(field.register, part),
        part,
        unreadable('可以看到的记录的编号', 'the number of a record that you can see'),
      );
    default:
      return { kind: 'value', value: part };
  }
}

function oneOf(found: readonly Named[], part: string, none: ParsedCell): ParsedCell {
  const exact = found.filter(({ name }) => name === part);
  const [one, other] = exact.length === 1 ? exact : found;
  if (one === undefined) return none;
  if (other !== undefined) return { kind: 'ambiguous', part, known: found.map(({ name }) => name) };
  return { kind: 'value', value: one.id };
}

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?$/iu; // 1,234.5

/** Full-width digits, thousands separators and the field's own unit behind it are fine. */
function parseNumber(cell: string, unit?: Label): number | null {
  let written = cell.normalize('NFKC').replaceAll(/\s/gu, '').replace('−', '-');
  for (const name of unit === undefined ? [] : [unit.zh, unit.en])
    if (written.endsWith(name.replaceAll(/\s/gu, '')))
      written = written.slice(0, -name.replaceAll(/\s/gu, '').length);
  if (!NUMBER.test(written)) return null;
  const value = Number(written.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

function parseTable(written: string): ParsedCell {
  try {
    return { kind: 'value', value: JSON.parse(written) as Json };
  } catch {
    return {
      kind: 'unreadable',
      part: written.slice(0, 40),
      expected: { zh: 'JSON 写的若干行', en: 'rows as JSON' },
    };
  }
}

const PERIOD_WORDS: Readonly<Record<PeriodUnit, Label>> = {
  day: { zh: '日期，如 2026-06-30', en: 'a day, such as 2026-06-30' },
  week: { zh: '周，如 2026-W07', en: 'a week, such as 2026-W07' },
  month: { zh: '月份，如 2026-07', en: 'a month, such as 2026-07' },
  quarter: { zh: '季度，如 2026-Q3', en: 'a quarter, such as 2026-Q3' },
  'half-year': { zh: '半年，如 2026-H1', en: 'half a year, such as 2026-H1' },
  year: { zh: '年份，如 2026', en: 'a year, such as 2026' },
};
