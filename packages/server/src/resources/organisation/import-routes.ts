import { importOrganisation, type TableRow } from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers } from '../../app/answers.ts';
import type { Request, Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { oneSheet } from '../../app/one-sheet.ts';
import { closed } from '../../app/schema-parts.ts';
import { granted } from '../../problems/granted.ts';

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 50;
const LETTERS = 26;
const Counts = Type.Object({ created: Type.Integer(), updated: Type.Integer(), unchanged: Type.Integer() });

const Imported = Type.Object({
  dryRun: Type.Boolean(),
  units: Counts,
  posts: Counts,
  persons: Counts,
  holdings: Counts,
  roles: Counts,
});

/** An organisation from a table, all or nothing; twice is an update. */
export const organisationImportRoutes: Routes = (app, { ledger, config, signIn: { callers } }) => {
  const take = async (request: Request, table: readonly TableRow[], dryRun: boolean) => {
    const run = ledger[dryRun ? 'tryOut' : 'run'];
    const counts = granted(await run(sessionOf(request), importOrganisation, { table }));
    if (!dryRun) callers.forget();
    return { dryRun, ...counts };
  };

  app.post(
    '/organisation/import',
    {
      config: { access: 'organisation.write', byHand: true },
      bodyLimit: config['server.uploadLimitBytes'],
      schema: {
        tags: ['organisation'],
        summary: 'Take units, posts and persons in from a table; a dry run says what it would do',
        body: closed({
          rows: Type.Array(Type.Array(Type.String({ maxLength: 5_000 }), { maxItems: MOST_COLUMNS }), {
            minItems: 1,
            maxItems: MOST_ROWS,
            description: 'Cells, the header first (单位, 上级单位, 岗位, 负责人, 姓名, 工号 …)',
          }),
          dryRun: Type.Boolean(),
        }),
        response: answers({ 200: Imported }),
      },
    },
    async (request) => take(request, request.body.rows.map(toRow), request.body.dryRun),
  );

  app.post(
    '/organisation/import-file',
    {
      config: { access: 'organisation.write', byHand: true },
      schema: {
        tags: ['organisation'],
        summary:
          'The same from a sheet (multipart/form-data, one xlsx, xls, ods or csv file); what is wrong is named by its cell: `errors[].pointer` is `B7`',
        consumes: ['multipart/form-data'],
        querystring: closed({ dryRun: Type.Boolean({ default: false }) }),
        response: answers({ 200: Imported }),
      },
    },
    async (request) => take(request, (await oneSheet(request)).rows, request.query.dryRun),
  );
};

/** With addresses as a spreadsheet calls its cells, so that what is wrong can be found. */
const toRow = (cells: readonly string[], row: number): TableRow => ({
  cells,
  addresses: cells.map((_cell, column) => `${columnName(column)}${row + 1}`),
});

const columnName = (index: number): string =>
  (index >= LETTERS ? columnName(Math.floor(index / LETTERS) - 1) : '') +
  String.fromCodePoint('A'.charCodeAt(0) + (index % LETTERS));
