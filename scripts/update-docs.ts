/**
 * `npm run docs`: builds the command line and writes its present output into the documents that quote it; writes what is
 * made from tables of the server (settings, errors, the API).
 */
import { writeFileSync } from 'node:fs';
import { describeServer } from '../packages/server/src/describe-server.ts';
import { bundleCli } from './bundle-cli.ts';
import { DOCUMENTS, withPresentOutput } from './docs-output.ts';

await bundleCli();
for (const document of DOCUMENTS) writeFileSync(document, withPresentOutput(document));
for (const [document, text] of Object.entries(await describeServer())) writeFileSync(document, text);
