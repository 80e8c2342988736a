/**
 * Copies the built-in definitions and the schema to where the sources import them, so that they are part of every build.
 *
 *     node --conditions=taizhang-source packages/ledger/scripts/built-in-registers.ts
 */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const COPIES = `${ROOT}packages/ledger/src/register/built-in/`;

/** Where each copy comes from; a test holds them equal. */
export function originals(): ReadonlyMap<string, string> {
  const registers = readdirSync(`${ROOT}registers`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return new Map([
    [`${COPIES}register.schema.json`, `${ROOT}packages/ledger/schema/register.schema.json`],
    ...registers.map(
      ({ name }) => [`${COPIES}${name}.json`, `${ROOT}registers/${name}/definition.json`] as const,
    ),
  ]);
}

if (import.meta.main) {
  mkdirSync(COPIES, { recursive: true });
  for (const [copy, original] of originals()) copyFileSync(original, copy);
}
