/** Reads `--columns task=2,owner=责任人`: which column of a task table holds what. */
import { nearestWord, type Label } from '@taizhang/compiler';
import type { ColumnMapping } from '@taizhang/documents';
import { EXIT } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { columnMessages as messages } from '../messages/column-messages.ts';

/** What a column may hold, by the word for it on the command line. */
const ROLES: Readonly<Record<string, Label>> = {
  number: 'number',
  task: 'task',
  measure: 'measure',
  lead: 'lead',
  owner: 'do',
  support: 'with',
  deadline: 'deadline',
  result: 'result',
};

export const COLUMN_ROLES: readonly string[] = Object.keys(ROLES);

/** Throws CommandFailed (usage) at the first mistake. */
export function columnMapping(given: readonly string[]): ColumnMapping {
  const mapping: Partial<Record<Label, string>> = {};
  for (const pair of given.flatMap((value) => value.split(/[,，]/u))) {
    const [role = '', column = ''] = splitOnce(pair, '=').map((part) => part.trim());
    const label = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
    if (role === '' || column === '') throw usage(messages.notAPair(pair, COLUMN_ROLES));
    if (label === undefined)
      throw usage(messages.unknownRole(role, nearestWord(role, COLUMN_ROLES), COLUMN_ROLES));
    if (mapping[label] !== undefined) throw usage(messages.twice(role));
    const same = Object.values(mapping).includes(column);
    if (same) throw usage(messages.sameColumn(column));
    mapping[label] = column;
  }
  return mapping;
}

/** A column's name may hold `=` itself. */
function splitOnce(pair: string, sign: string): [string, string] {
  const at = pair.indexOf(sign);
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
}

function usage(message: { zh: string; en: string }): CommandFailed {
  return new CommandFailed({ code: EXIT.usage, message });
}
