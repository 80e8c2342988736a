/** Registers as sheets: out, changed elsewhere, and in again. */
import { writeCsv, writeTable } from '@taizhang/documents';
import {
  allUnits,
  exchangeHeader,
  findDefinition,
  importRecords,
  listRecords,
  printRecords,
  protectText,
  type PrintedCell,
  type Reading,
  type RecordList,
  type RegisterDefinition,
} from '@taizhang/ledger';
import { Type } from 'typebox';

import { answers } from '../../app/answers.ts';
import type { Routes } from '../../app/app-types.ts';
import { sessionOf } from '../../app/authenticate.ts';
import { oneSheet } from '../../app/one-sheet.ts';
import { askAs } from '../../app/run-command.ts';
import { closed, oneOf, RegisterName } from '../../app/schema-parts.ts';
import { disposition } from '../../app/send-file.ts';
import { granted } from '../../problems/granted.ts';
import { languageOf } from '../../problems/language-of.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import { filterQuery, filtersOf, listQuery, sortOf } from './list-query.ts';

const TAGS = ['records'];
const RegisterParams = Type.Object({ register: RegisterName });
/** A workbook is made in memory at once; csv is lighter, and as long as what can be read back. */
const MOST = { xlsx: 10_000, csv: 100_000 } as const;
const PAGE = 500;
const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
const Binary = Type.Unsafe<unknown>({ type: 'string', format: 'binary' });

export const recordExchangeRoutes: Routes = (app, { ledger }) => {
  app.get(
    '/registers/:register/export',
    {
      config: { access: 'work.read' },
      schema: {
        tags: TAGS,
        summary: 'The records that a filter finds as a sheet, which can be changed and imported again',
        params: RegisterParams,
        querystring: closed({
          format: oneOf('xlsx', 'csv'),
          language: Type.Optional(oneOf('zh', 'en')),
          ...filterQuery,
          sort: listQuery.sort,
        }),
        produces: Object.values(MEDIA_TYPES).map((type) => type.split(';')[0] ?? type),
        response: answers({ 200: Binary }),
      },
    },
    async (request, reply) => {
      const { query } = request;
      const { format } = query;
      const language = query.language ?? languageOf(request.headers['accept-language']);
      const asked = { ...query, register: request.params.register, language, most: MOST[format] };
      const sheet = await askAs(ledger, request, (reading) => sheetOf(reading, asked));
      const name = `${sheet.definition.label[language]}.${format}`;
      return reply
        .header('content-type', MEDIA_TYPES[format])
        .header('content-disposition', disposition(name))
        .header('x-content-type-options', 'nosniff')
        .send(
          format === 'xlsx'
            ? Buffer.from(writeTable({ name: sheet.definition.label[language], ...sheet }))
            : asCsv(sheet),
        );
    },
  );

  app.post(
    '/registers/:register/import',
    {
      config: { access: 'work.write' },
      schema: {
        tags: TAGS,
        summary:
          'Take records in from a sheet (multipart/form-data, one file), all or none; known ones are changed. What is wrong is named by its cell: `errors[].pointer` is `B7`',
        consumes: ['multipart/form-data'],
        params: RegisterParams,
        querystring: closed({
          dryRun: Type.Boolean({ default: false, description: 'Say what would be done, and do nothing' }),
        }),
        response: answers({
          200: Type.Object({
            dryRun: Type.Boolean(),
            created: Type.Integer(),
            updated: Type.Integer(),
            unchanged: Type.Integer(),
          }),
        }),
      },
    },
    async (request) => {
      const { dryRun } = request.query;
      const { register } = request.params;
      const { rows, kind } = await oneSheet(request);
      const input = { register, rows, isProtected: kind === 'csv' };
      const session = sessionOf(request);
      return { dryRun, ...granted(await ledger[dryRun ? 'tryOut' : 'run'](session, importRecords, input)) };
    },
  );
};

interface SheetQuestion {
  readonly register: string;
  readonly filter?: string[];
  readonly sort?: string;
  readonly language: 'zh' | 'en';
  readonly most: number;
}

interface Sheet {
  readonly definition: RegisterDefinition;
  readonly header: readonly string[];
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** Refuses SV-1209, and what lists refuse. */
async function sheetOf(reading: Reading, question: SheetQuestion): Promise<Sheet> {
  const { register, filter = [], sort, language, most } = question;
  const stored = await findDefinition(reading, register);
  if (stored === null) throw new ProblemError('SV-1002', { what: { zh: '这个台账', en: 'register' } });
  const { definition } = stored;
  const places = filter.some((one) => one.startsWith('unit:under:')) ? await allUnits(reading) : [];
  const list = { register, filters: filtersOf(filter, stored, places), sort: sortOf(sort, stored) };
  const rows: (readonly PrintedCell[])[] = [];
  let after: RecordList['after'] = null;
  do {
    const page = await listRecords(reading, { ...list, after, limit: PAGE });
    rows.push(...(await printRecords(reading, definition, { records: page.records, language })));
    after = page.next;
    if (rows.length > most || (rows.length === most && after !== null))
      throw new ProblemError('SV-1209', { most });
  } while (after !== null);
  return { definition, header: exchangeHeader(definition, language), rows };
}

const asCsv = ({ header, rows }: Sheet): string =>
  writeCsv([
    header,
    ...rows.map((row) => row.map(({ text, as }) => (as === 'number' ? text : protectText(text)))),
  ]);
