/** `npm run new rule <id> [--consistency]`: a lint rule with all its files, registry lines, code and docs page. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODES, RETIRED_CODES } from '../packages/compiler/src/diagnostics/codes.ts';
import { ruleFiles, type NewRule } from './new-rule-files.ts';

const REPOSITORY = fileURLToPath(new URL('../', import.meta.url));
const RULES = 'packages/compiler/src/rules';
const REGISTRY = `${RULES}/index.ts`;
const CODE_LIST = 'packages/compiler/src/diagnostics/codes.ts';

/** Writes the files and says what to do next. Throws, with a message for the user, before it writes anything. */
export function newRule(args: readonly string[], root = REPOSITORY): string[] {
  const ids = args.filter((arg) => !arg.startsWith('--'));
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new Error('usage: npm run new rule <id> [-- --consistency]');
  const rule = plan(id, args.includes('--consistency') ? 'TZ4' : 'TZ3');
  const files = ruleFiles(rule);
  for (const path of Object.keys(files)) {
    if (existsSync(root + path))
      throw new Error(`${path} is there already; choose another id or delete it first`);
  }
  for (const [path, text] of Object.entries(files)) write(root + path, text);
  edit(root + REGISTRY, (source) => addToRegistry(source, rule));
  edit(root + CODE_LIST, (source) => addCode(source, rule));
  return [
    `${rule.code} ${id}`,
    ...Object.keys(files).map((path) => `  made   ${path}`),
    `  edited ${REGISTRY}`,
    `  edited ${CODE_LIST}`,
    'Now: say what it finds in rule.ts, show it in spec/ and on its docs page, then',
    `  npm run gen && npx vitest run ${RULES} -t ${id}`,
  ];
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u; // no-owner

function plan(id: string, range: 'TZ3' | 'TZ4'): NewRule {
  if (!ID.test(id))
    throw new Error(`"${id}" is no rule id: two or more lower-case words with hyphens, such as no-owner`);
  const given: Readonly<Record<string, string>> = { ...CODES, ...RETIRED_CODES };
  const taken = Object.entries(given).find(([, other]) => other === id);
  if (taken) throw new Error(`"${id}" is ${taken[0]} and stays so for ever; choose another id`);
  const numbers = Object.keys(given)
    .filter((code) => code.startsWith(range))
    .map((code) => Number(code.slice(2)));
  return { id, name: camelCase(id), code: `TZ${Math.max(...numbers) + 1}` };
}

function camelCase(id: string): string {
  return id.replace(/-(?<first>[a-z0-9])/gu, (_, first: string) => first.toUpperCase());
}

/** Imports are in order of the alphabet, entries in order of codes: the new rule has the last code of its range. */
export function addToRegistry(source: string, { id, name, code }: NewRule): string {
  const line = `import { ${name} } from './${id}/rule.ts';`;
  const lines = source.split('\n');
  const imports = lines.filter((other) => /\/rule\.ts';$/u.test(other));
  const after = imports.find((other) => other.slice(other.indexOf("'")) > line.slice(line.indexOf("'")));
  lines.splice(lines.indexOf(after ?? imports.at(-1) ?? '') + (after ? 0 : 1), 0, line);
  const firstOfNextRange = code.startsWith('TZ3')
    ? Object.entries(CODES).find(([other]) => other > code)
    : undefined;
  const next = firstOfNextRange ? `  ${camelCase(firstOfNextRange[1])},` : '];';
  lines.splice(lines.lastIndexOf(next), 0, `  ${name},`);
  return lines.join('\n');
}

export function addCode(source: string, { id, code }: NewRule): string {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => line.startsWith('} as const'));
  const next = lines.findIndex((line) => /^ {2}TZ\d{4}:/u.test(line) && line.trim() > code);
  lines.splice(next < 0 ? end : next, 0, `  ${code}: '${id}',`);
  return lines.join('\n');
}

function edit(file: string, change: (source: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
