/**
 * Opens the ledger for a command, in the name of whoever runs it, and closes it whatever happens.
 *
 * `--data DIR` is the data folder (default `./taizhang-data`); where `DATABASE_URL` is set, that database is used and the
 * folder holds files and keys alone. `--org` is needed only where there are several organisations. `--as` acts in the name
 * of a person; without it the ledger itself acts, which is for whoever may open the data folder anyway.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearestWord } from '@taizhang/compiler';
import type { Id, Ledger, Result, Session } from '@taizhang/ledger';
import type { OptionSpec } from '../arguments/option-spec.ts';
import { valueOf, type Arguments } from '../arguments/parse-arguments.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { CommandFailed } from '../failure.ts';
import { ledgerMessages } from '../messages/ledger-messages.ts';
import { systemClock } from './clock.ts';

/** For the options of every command that works on a ledger. */
export const LEDGER_OPTIONS = {
  data: {
    kind: 'value',
    placeholder: 'DIR',
    help: {
      zh: '数据文件夹；默认 ./taizhang-data；设了环境变量 DATABASE_URL 时使用该数据库',
      en: 'data folder; default ./taizhang-data; the database of DATABASE_URL is used where that is set',
    },
  },
  org: {
    kind: 'value',
    placeholder: 'NAME',
    help: {
      zh: '哪个单位（名称或编号）；只有一个时不必写',
      en: 'which organisation, by name or id; may be left out where there is one',
    },
  },
  as: {
    kind: 'value',
    placeholder: 'PERSON',
    help: {
      zh: '以谁的身份（工号或姓名），权限随之；不写则为系统',
      en: 'act as this person (staff number or name), with their rights; default: the ledger itself',
    },
  },
} satisfies Readonly<Record<string, OptionSpec>>;

export interface OpenedLedger {
  readonly ledger: Ledger;
  readonly org: Id;
  readonly session: Session;
  readonly dataDir: string;
}

/** Runs `action` on the organisation that the options name, as whom they name. Throws CommandFailed where it cannot. */
export async function withLedger(
  args: Arguments,
  action: (opened: OpenedLedger) => Promise<ExitCode>,
): Promise<ExitCode> {
  return onLedger(args, { make: false }, async ({ ledger, dataDir }) => {
    const org = await findOrganisation(ledger, valueOf(args, 'org'));
    const session = await sessionAs(ledger, org, valueOf(args, 'as'));
    return action({ ledger, org, session, dataDir });
  });
}

/** The ledger alone, before there is an organisation; `make`: a data folder that is not there is made. */
export async function onLedger<Output>(
  args: Arguments,
  { make }: { readonly make: boolean },
  action: (opened: Pick<OpenedLedger, 'ledger' | 'dataDir'>) => Promise<Output>,
): Promise<Output> {
  const dataDir = dataFolder(args);
  const url = process.env['DATABASE_URL'];
  const isMissing = url === undefined && !existsSync(join(dataDir, 'postgres'));
  if (isMissing && !make)
    throw new CommandFailed({ code: EXIT.unreadable, message: ledgerMessages.noLedger(dataDir) });
  const { openLedger, runningDatabase } = await ledgerModule();
  // Beside a program that has the folder open, a command works on the database that it started.
  const at = url ?? (await runningDatabase(dataDir));
  const database = at === null ? { dataDir } : { url: at };
  const ledger = await must(openLedger({ database, clock: systemClock }));
  try {
    return await action({ ledger, dataDir });
  } finally {
    await ledger.close();
  }
}

export const dataFolder = (args: Arguments): string => resolve(valueOf(args, 'data') ?? 'taizhang-data');

/** The value of what succeeded; a refusal ends the command with its words in both languages, one line each. */
export async function must<T>(asked: Promise<Result<T>>): Promise<T> {
  const result = await asked;
  if (result.ok) return result.value;
  const { sayRefusal } = await ledgerModule();
  const words = (language: 'zh' | 'en'): string =>
    result.refusals.map((refusal) => sayRefusal(refusal, language)).join('\n');
  throw new CommandFailed({ code: EXIT.refused, message: { zh: words('zh'), en: words('en') } });
}

/** Loaded only by commands that need a database. */
const ledgerModule = async () => import('@taizhang/ledger');

async function findOrganisation(ledger: Ledger, wanted: string | undefined): Promise<Id> {
  const { findOrg, systemSession } = await ledgerModule();
  const found: { org: Id; name: string }[] = [];
  for (const org of await must(ledger.organisations())) {
    const row = await must(ledger.read(systemSession(org), findOrg));
    if (row !== null) found.push(row);
  }
  const names = found.map(({ name }) => name);
  const chosen = wanted === undefined ? found : found.filter(({ org, name }) => [org, name].includes(wanted));
  const [one, other] = chosen;
  if (one !== undefined && other === undefined) return one.org;
  if (found.length === 0) throw usage(ledgerMessages.noOrganisation());
  if (wanted === undefined || one !== undefined) throw usage(ledgerMessages.whichOrganisation(names));
  throw usage(ledgerMessages.unknownOrganisation(wanted, names, nearestWord(wanted, names)));
}

async function sessionAs(ledger: Ledger, org: Id, wanted: string | undefined): Promise<Session> {
  const { allPersons, systemSession } = await ledgerModule();
  const system = systemSession(org);
  if (wanted === undefined) return system;
  const persons = (await must(ledger.read(system, allPersons))).map(({ person }) => person);
  const byNumber = persons.filter(({ number }) => number === wanted);
  const [one, other] = byNumber.length > 0 ? byNumber : persons.filter(({ name }) => name === wanted);
  if (one === undefined) throw usage(ledgerMessages.unknownPerson(wanted));
  if (other !== undefined) throw usage(ledgerMessages.severalPersons(wanted));
  return must(ledger.sessionFor(org, one.id));
}

function usage(message: { zh: string; en: string }): CommandFailed {
  return new CommandFailed({ code: EXIT.usage, message });
}
