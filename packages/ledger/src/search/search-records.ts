/** Records by the words in them, within the rights of whoever asks; newest first. */
import {
  done,
  refuse,
  type Id,
  type LedgerRecord,
  type RegisterDefinition,
  type Result,
} from '../model/index.ts';
import { findDefinition } from '../store/queries/register-definitions.ts';
import { findByText } from '../store/queries/search-records.ts';
import { namesOfFiles } from '../store/queries/searched-files.ts';
import type { Reading } from '../store/work.ts';
import { foldText } from './fold.ts';
import { excerptOf, highlight, type Excerpt, type Highlight } from './highlight.ts';
import { questionOf } from './question.ts';
import { textsOf } from './record-text.ts';

export interface SearchInput {
  readonly words: string;
  readonly register?: string | null;
  /** The last hit of the page before. */
  readonly after?: Id | null;
  /** Default 20, at most 100. */
  readonly limit?: number;
}

export interface SearchHit {
  readonly record: LedgerRecord;
  /** In the title. */
  readonly highlights: readonly Highlight[];
  /** The field, or `file`, where a term stands that the title lacks; null where the title has all. */
  readonly found: { readonly in: string; readonly excerpt: Excerpt } | null;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  /** What to give as `after` for the next page; null on the last. */
  readonly next: Id | null;
}

const [USUAL, MOST] = [20, 100];

/** Every term must be in a record's number, title, texts or names of files. Refuses LG-2501 where there is no term. */
export async function searchRecords(reading: Reading, input: SearchInput): Promise<Result<SearchPage>> {
  const question = questionOf(input.words);
  if (question === null) return refuse('LG-2501', {}, '/words');
  const limit = Math.min(Math.max(input.limit ?? USUAL, 1), MOST);
  const { register = null, after: before = null } = input;
  const found = await findByText(reading, { ...question, register, before, limit });
  const records = found.slice(0, limit);
  const files = await namesOfFiles(
    reading,
    records.map(({ id }) => id),
  );
  const hits: SearchHit[] = [];
  for (const record of records) {
    const stored = await findDefinition(reading, record.register, record.definition);
    const names = files.filter((file) => file.record === record.id).map(({ name }) => name);
    hits.push(hitOf(record, { definition: stored?.definition ?? null, names, terms: question.terms }));
  }
  return done({ hits, next: found.length > limit ? (records.at(-1)?.id ?? null) : null });
}

interface Shown {
  readonly definition: RegisterDefinition | null;
  readonly names: readonly string[];
  readonly terms: readonly string[];
}

function hitOf(record: LedgerRecord, { definition, names, terms }: Shown): SearchHit {
  const highlights = highlight(record.title, terms);
  const missing = terms.filter((term) => !foldText(record.title).includes(term));
  if (missing.length === 0) return { record, highlights, found: null };
  const places = [
    { in: 'number', text: record.number ?? '' },
    ...(definition?.fields ?? []).flatMap((field) =>
      textsOf(field, record.data[field.id]).map((text) => ({ in: field.id, text })),
    ),
    ...names.map((text) => ({ in: 'file', text })),
  ];
  const place = places.find(({ text }) => missing.some((term) => foldText(text).includes(term)));
  return {
    record,
    highlights,
    found: place === undefined ? null : { in: place.in, excerpt: excerptOf(place.text, terms) },
  };
}
