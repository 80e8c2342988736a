/** Lists in pages: a cursor says where the page before ended. It is signed, and bound to the list and its filters. */
import { hash } from 'node:crypto';

import type { Json } from '@taizhang/ledger';
import { Type, type TSchema } from 'typebox';

import type { ServerKey } from '../config/server-key.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { nullable } from './schema-parts.ts';

const LONGEST_PAGE = 200;
const DEFAULT_PAGE = 50;

/** To be spread into a querystring schema. */
export const pageQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 2_000, description: '`next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LONGEST_PAGE, default: DEFAULT_PAGE })),
};

export const pageOf = <Item extends TSchema>(item: Item) =>
  Type.Object({
    items: Type.Array(item),
    next: nullable(Type.String(), {
      description: 'Cursor of the next page; null on the last',
    }),
  });
export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

export interface PageQuery {
  readonly cursor?: string;
  readonly limit?: number;
}

export interface Paging {
  readonly key: ServerKey;
  /** The list and what it was filtered and sorted by: a cursor of one does not fit another. */
  readonly list: Json;
}

export const limitOf = ({ limit }: PageQuery): number => limit ?? DEFAULT_PAGE;

/** Where the page before ended, or null for the first page; refuses SV-1012. */
export function readCursor({ key, list }: Paging, { cursor }: PageQuery): Json {
  if (cursor === undefined) return null;
  const [body = '', signature = ''] = cursor.split('.');
  if (!key.verify('cursor', `${nameOf(list)} ${body}`, signature)) throw new ProblemError('SV-1012');
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as Json;
}

/** For lists whose position is one text. Ours always are, since cursors are signed. */
export const textCursor = (position: Json): string | null => (typeof position === 'string' ? position : null);

/** A page of rows that were asked for one more than fit: that one only says that there are more. */
export function toPage<Row, Item>(
  paging: Paging,
  query: PageQuery,
  rows: readonly Row[],
  given: { readonly item: (row: Row) => Item; readonly position: (row: Row) => Json },
): Page<Item> {
  const limit = limitOf(query);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(given.item), next: more ? makeCursor(paging, given.position(last)) : null };
}

export function makeCursor({ key, list }: Paging, position: Json): string {
  const body = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${body}.${key.sign('cursor', `${nameOf(list)} ${body}`)}`;
}

const nameOf = (list: Json): string => hash('sha256', JSON.stringify(list), 'base64url').slice(0, 16);
