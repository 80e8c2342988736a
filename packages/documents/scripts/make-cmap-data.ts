/**
 * Packs the Chinese character maps of pdf.js into one module, so that PDF files whose fonts are not embedded can be read
 * without any file beside the code.
 *
 * Usage: node scripts/make-cmap-data.ts FOLDER, where FOLDER is `cmaps` of the npm package pdfjs-dist.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

// Simplified and traditional Chinese; not the UTF-8 and UTF-32 maps, which no producer is known to use.
const WANTED = /^(?:Adobe-(?:GB1|CNS1)-UCS2|GB|UniGB-(?:UCS2|UTF16)|UniCNS-(?:UCS2|UTF16)|B5pc|ETen)/;
const OUT = new URL('../src/pdf/cmap-data.ts', import.meta.url);

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder of the cmaps');
const maps: Record<string, string> = {};
for (const file of readdirSync(folder)) {
  if (!file.endsWith('.bcmap') || !WANTED.test(file)) continue;
  maps[file.slice(0, -'.bcmap'.length)] = readFileSync(join(folder, file)).toString('base64');
}
const packed = deflateSync(JSON.stringify(maps), { level: 9 }).toString('base64');
const licence = readFileSync(join(folder, 'LICENSE'), 'utf8')
  .split('\n')
  .map((line) => ` * ${line.replace(/^%%(?:Copyright|Version)?:? ?/, '')}`.trimEnd())
  .join('\n');
writeFileSync(
  OUT,
  `/**\n * Character maps for Chinese fonts, as packed by pdf.js; made by scripts/make-cmap-data.ts.\n *\n${licence}\n */\n` +
    `export const PACKED_CMAPS =\n  '${packed}';\n`,
);
console.log(`${Object.keys(maps).length} maps, ${packed.length} characters`);
