/** Where a page of a list ended, as text that only the ledger reads. */
import type { RecordList } from '../store/queries/list-records.ts';

export interface Cursor {
  readonly sort: string;
  readonly after: NonNullable<RecordList['after']>;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export const printCursor = ({ sort, after }: Cursor): string =>
  Buffer.from(JSON.stringify([sort, after.key, after.id])).toString('base64url');

/** Null where the text is none of ours, or of a list in another order. */
export function readCursor(text: string, sort: string): RecordList['after'] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(parts) || parts[0] !== sort) return null;
    const [, key, id] = parts as unknown[];
    return typeof key === 'string' && typeof id === 'string' && ID.test(id) ? { key, id } : null;
  } catch {
    return null;
  }
}
