/** `npm run gen`: the API's types for whoever calls it, from openapi.json; `--check` only says whether they are up to date. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import openapiTS, { astToString } from 'openapi-typescript';

const DOCUMENT = new URL('../openapi.json', import.meta.url);
const TYPES = fileURLToPath(new URL('../api.d.ts', import.meta.url));

const written = `/** Made from openapi.json by \`npm run gen\`; not to be changed by hand. */\n${astToString(await openapiTS(DOCUMENT))}`;
if (!process.argv.includes('--check')) await writeFile(TYPES, written);
else if ((await readFile(TYPES, 'utf8')) !== written) {
  console.error('packages/server/api.d.ts is not up to date; run npm run gen.');
  process.exitCode = 1;
}
