/** Settings from the file and the environment; the environment wins. Everything wrong is said at once. */
import { readFile } from 'node:fs/promises';

import type { JsonObject } from '@taizhang/ledger';
import { parse, TomlError } from 'smol-toml';

import { ProblemError, type ProblemPart } from '../problems/problem-error.ts';
import { checkValue, fromEnvironment } from './check-value.ts';
import { environmentName } from './environment-name.ts';
import { nearest } from './nearest.ts';
import type { Setting } from './setting.ts';
import { SETTINGS, type Config } from './settings/index.ts';

export interface ConfigSources {
  /** Path of a TOML file; null where there is none. */
  readonly file: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const TABLE: Readonly<Record<string, Setting>> = SETTINGS;
/** Names of the environment that begin like ours and are not settings. */
const NOT_SETTINGS = new Set(['TAIZHANG_CONFIG']);

/** All settings; throws a `ProblemError` SV-090x that lists what is wrong. */
export async function readConfig({ file, environment }: ConfigSources): Promise<Config> {
  const problems: ProblemPart[] = [];
  const given = new Map<string, { readonly value: unknown; readonly source: string }>();
  if (file !== null)
    for (const [name, value] of flatten(await readToml(file))) {
      if (!Object.hasOwn(TABLE, name)) problems.push(unknown(name, file, Object.keys(TABLE)));
      else given.set(name, { value, source: file });
    }
  for (const [name, setting] of Object.entries(TABLE)) {
    const key = environmentName(name, setting);
    const text = environment[key];
    if (text !== undefined) given.set(name, { value: fromEnvironment(setting, text), source: `$${key}` });
  }
  const known = Object.entries(TABLE).map(([name, setting]) => environmentName(name, setting));
  for (const key of Object.keys(environment))
    if (key.startsWith('TAIZHANG_') && !known.includes(key) && !NOT_SETTINGS.has(key))
      problems.push(unknown(key, '$', known));
  const config = Object.fromEntries(
    Object.entries(TABLE).map(([name, setting]) => {
      const found = given.get(name);
      if (found === undefined) return [name, setting.default];
      const checked = checkValue(setting, found.value);
      if (checked.ok) return [name, checked.value];
      const value = setting.secret === true ? '…' : JSON.stringify(found.value);
      problems.push({
        code: 'SV-0904',
        data: { source: found.source, setting: name, value, expected: { ...checked.expected } },
      });
      return [name, setting.default];
    }),
  );
  const [first] = problems;
  if (first !== undefined) throw new ProblemError(first.code, first.data, problems);
  return config as unknown as Config;
}

async function readToml(file: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new ProblemError('SV-0901', { file, reason: (error as Error).message });
  }
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new ProblemError('SV-0902', { file, reason: error.message });
  }
}

/** `[server] port = 1` → `server.port`. */
function flatten(table: Readonly<Record<string, unknown>>, before = ''): [string, unknown][] {
  return Object.entries(table).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.getPrototypeOf(value) !== Date.prototype
      ? flatten(value as Record<string, unknown>, `${before}${key}.`)
      : [[`${before}${key}`, value]],
  );
}

function unknown(setting: string, source: string, known: readonly string[]): ProblemPart {
  const near = nearest(setting, known);
  const data: JsonObject = {
    source,
    setting,
    near: near === null ? { zh: '', en: '' } : { zh: `是不是 ${near}？`, en: `Did you mean ${near}? ` },
  };
  return { code: 'SV-0903', data };
}
