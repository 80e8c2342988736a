/** Chinese plan text of any size: the annotated corpus where it stands beside the repository, else the bundled samples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);
const CORPUS = fileURLToPath(new URL('../shared/corpus/dev', ROOT));
const SAMPLES = fileURLToPath(new URL('samples', ROOT));

export interface TextSource {
  readonly name: string;
  /** Whole documents. */
  readonly documents: readonly string[];
}

export function textSource(): TextSource {
  return existsSync(CORPUS)
    ? { name: 'corpus', documents: read(CORPUS, /\.txt$/u) }
    : { name: 'samples', documents: read(SAMPLES, /\.zh\.txt$/u) };
}

function read(folder: string, pattern: RegExp): string[] {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  return names.sort().map((name) => readFileSync(`${folder}/${name}`, 'utf8').trim());
}

/** Documents one after another, over again, up to a size in UTF-8 bytes; whole lines. */
export function planText({ documents }: TextSource, bytes: number): string {
  const lines = documents.join('\n').split('\n');
  const parts: string[] = [];
  let size = 0;
  for (let at = 0; size < bytes; at = (at + 1) % lines.length) {
    const line = lines[at] ?? '';
    parts.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return parts.join('\n');
}
