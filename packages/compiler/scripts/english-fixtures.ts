/** The project's own annotated English documents (test/fixtures/en), cut into clauses as the corpus is. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildClauses } from '../src/clauses/build-clauses.ts';
import { scanLines } from '../src/layout/scan-lines.ts';
import type { GoldClause, GoldDocument, GoldFacet } from './corpus.ts';

/** One annotated sentence, item or table row; `before` is what stands between it and the one before. */
interface Row {
  readonly before: string;
  readonly text: string;
  readonly l: GoldClause['label'];
  readonly f?: readonly GoldFacet[];
}

const FOLDER = fileURLToPath(new URL('../test/fixtures/en', import.meta.url));

export function readEnglishFixtures(folder = FOLDER): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => toDocument(file.replace('.jsonl', ''), readFileSync(`${folder}/${file}`, 'utf8')));
}

function toDocument(name: string, lines: string): GoldDocument {
  const rows = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  let text = '';
  const ends: number[] = [];
  for (const row of rows) {
    text += row.before + row.text;
    ends.push(text.length);
  }
  const clauses: GoldClause[] = [];
  let at = 0;
  for (const clause of buildClauses(text, scanLines(text), 'en')) {
    while (at < rows.length - 1 && clause.start >= (ends[at] ?? 0)) at++;
    const row = rows[at];
    if (!row) continue;
    // A number mark cut off as a clause of its own announces the action behind it.
    const markOnly = /^\S{1,6}[.)]$/.test(clause.text) && row.text !== clause.text;
    const { start, end } = clause;
    const facets = (row.f ?? []).filter(({ x }) => clause.text.includes(x));
    clauses.push({
      id: clauses.length,
      start,
      end,
      text: clause.text,
      label: markOnly && row.l === 'A' ? 'P' : row.l,
      facets,
    });
  }
  return { name, text, clauses };
}
