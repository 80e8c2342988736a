/** `npm run docs`: builds the command line and writes its present output into the documents that quote it. */
import { writeFileSync } from 'node:fs';
import { bundleCli } from './bundle-cli.ts';
import { DOCUMENTS, withPresentOutput } from './docs-output.ts';

await bundleCli();
for (const document of DOCUMENTS) writeFileSync(document, withPresentOutput(document));
