/** `dueOn<=2026-06-30` → a filter of a list. */
import type { FieldFilter } from '@taizhang/ledger';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { exchangeMessages } from '../messages/exchange-messages.ts';

const FILTER = /^(?<field>[A-Za-z][A-Za-z0-9]*)(?<sign>>=|<=|=)(?<value>.*)$/u;
const SIGNS: Readonly<Record<string, FieldFilter['is']>> = { '>=': 'from', '<=': 'to', '=': 'one-of' };

/** Several values of one field stand with commas between. Throws CommandFailed where the form is another. */
export function readFilter(given: string, isNumber: (field: string) => boolean): FieldFilter {
  const { field, sign = '', value = '' } = FILTER.exec(given)?.groups ?? {};
  if (field === undefined)
    throw new CommandFailed({ code: EXIT.usage, message: exchangeMessages.badFilter(given) });
  if (value === '') return { field, is: 'empty' };
  const is = SIGNS[sign] ?? 'one-of';
  const parts = is === 'one-of' ? value.split(',') : [value];
  const isNumeric =
    isNumber(field) && parts.every((part) => part.trim() !== '' && Number.isFinite(Number(part)));
  return { field, is, values: isNumeric ? parts.map(Number) : parts };
}
