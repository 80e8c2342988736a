import { Type } from 'typebox';

import { answers } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { oneSheet } from '../../app/one-sheet.ts';

const MOST_COLUMNS = 50;

/** A sheet as rows of cells, to be looked at, mended and then sent to `/organisation/import`. Nothing is kept. */
export const organisationTableRoutes: Routes = (app) => {
  app.post(
    '/organisation/table',
    {
      config: { access: 'organisation.write', byHand: true },
      schema: {
        tags: ['organisation'],
        summary: 'Read a sheet (multipart/form-data, one xlsx, xls, ods or csv) into rows; nothing is kept',
        consumes: ['multipart/form-data'],
        response: answers({ 200: Type.Object({ rows: Type.Array(Type.Array(Type.String())) }) }),
      },
    },
    async (request) => ({
      rows: (await oneSheet(request)).rows.map(({ cells }) => cells.slice(0, MOST_COLUMNS)),
    }),
  );
};
