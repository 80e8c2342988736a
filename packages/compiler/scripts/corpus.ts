/** Reads the annotated development corpus, where it stands beside the repository. Scripts only; no test needs it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface GoldFacet {
  readonly t: 'cad' | 'dl' | 'qty' | 'own' | 'doc' | 'mech' | 'vague' | 'hole';
  readonly x: string;
  readonly [value: string]: string | number;
}

export interface GoldClause {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** H heading, A action, D detail, P lead-in, O outcome, B background. */
  readonly label: 'H' | 'A' | 'D' | 'P' | 'O' | 'B';
  readonly facets: readonly GoldFacet[];
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly clauses: readonly GoldClause[];
}

export const CORPUS_FOLDER = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

/** All documents of `dev`, sorted by name; empty where the corpus is not there. */
export function readCorpus(folder = `${CORPUS_FOLDER}/dev`): GoldDocument[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.jsonl'))
    .map((file) => file.slice(0, -'.gold.jsonl'.length))
    .sort();
  return names.map((name) => readDocument(folder, name));
}

function readDocument(folder: string, name: string): GoldDocument {
  const text = readFileSync(`${folder}/${name}.txt`, 'utf8');
  const gold = new Map<number, { l: GoldClause['label']; f?: GoldFacet[] }>();
  for (const row of rows(`${folder}/${name}.gold.jsonl`)) {
    const entry = JSON.parse(row) as { id: number; l: GoldClause['label']; f?: GoldFacet[] };
    gold.set(entry.id, entry);
  }
  const clauses: GoldClause[] = [];
  for (const row of rows(`${folder}/${name}.clauses.tsv`)) {
    const [id = '', start = '', end = '', ...rest] = row.split('\t');
    const entry = gold.get(Number(id));
    if (!entry) continue;
    clauses.push({
      id: Number(id),
      start: Number(start),
      end: Number(end),
      text: rest.join('\t'),
      label: entry.l,
      facets: entry.f ?? [],
    });
  }
  return { name, text, clauses };
}

function rows(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row.trim() !== '');
}
