/** A table of an organisation → rows that say one thing each. Pure; every problem names its cell. */
import { done, type Refusal, type Result, type Role } from '../../model/index.ts';

/** A row as a sheet reader gives it. `addresses` are the cells' own (`B7`); the first row is the header. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly addresses: readonly string[];
}

export type ColumnId =
  | 'unit'
  | 'parent'
  | 'unitKind'
  | 'unitAliases'
  | 'post'
  | 'postAliases'
  | 'head'
  | 'person'
  | 'number'
  | 'contact'
  | 'role'
  | 'from';

export interface Cell {
  readonly text: string;
  readonly at: string;
}

/** Cells by column; a column that the table lacks is missing, one that is empty has an empty text. */
export type OrganisationRow = Readonly<Partial<Record<ColumnId, Cell>>> & { readonly unit: Cell };

const HEADERS: Readonly<Record<ColumnId, readonly string[]>> = {
  unit: ['单位', '单位名称', '部门', '科室', 'unit', 'department'],
  parent: ['上级单位', '上级部门', '上级', 'parent', 'parent unit'],
  unitKind: ['单位类别', '类别', '单位类型', 'kind', 'unit kind'],
  unitAliases: ['单位别名', '单位简称', '别名', 'aliases', 'unit aliases'],
  post: ['岗位', '职务', '岗位名称', 'post', 'position'],
  postAliases: ['岗位别名', 'post aliases'],
  head: ['负责人', '是否负责人', '主要负责人', 'head'],
  person: ['姓名', '人员', 'name', 'person'],
  number: ['工号', '编号', '人员编号', 'number', 'staff number'],
  contact: ['联系方式', '电话', '手机', 'contact', 'phone'],
  role: ['角色', 'role', 'roles'],
  from: ['任职日期', '任职时间', '起始日期', 'since', 'from'],
};

export function readRows(table: readonly TableRow[]): Result<readonly OrganisationRow[]> {
  const [header, ...body] = table;
  const columns = (header?.cells ?? []).map(columnOf);
  if (!columns.includes('unit'))
    return { ok: false, refusals: [{ code: 'LG-1220', data: {}, path: header?.addresses[0] ?? 'A1' }] };
  const refusals: Refusal[] = [];
  const rows: OrganisationRow[] = [];
  for (const { cells, addresses } of body) {
    const row: Partial<Record<ColumnId, Cell>> = {};
    columns.forEach((column, index) => {
      if (column !== null) row[column] = { text: (cells[index] ?? '').trim(), at: addresses[index] ?? '' };
    });
    if (Object.values(row).every(({ text }) => text === '')) continue;
    const { unit } = row;
    if (unit === undefined || unit.text === '') refusals.push(empty('unit', unit?.at));
    else rows.push({ ...row, unit });
    if (row.person?.text !== undefined && row.person.text !== '' && (row.post?.text ?? '') === '')
      refusals.push(empty('post', row.post?.at ?? row.person.at));
  }
  const [first, ...more] = refusals;
  return first === undefined ? done(rows) : { ok: false, refusals: [first, ...more] };
}

const columnOf = (title: string): ColumnId | null => {
  const key = title.trim().toLowerCase().replace(/\s+/gu, ' ');
  const found = Object.entries(HEADERS).find(([, names]) => names.includes(key));
  return found === undefined ? null : (found[0] as ColumnId);
};

const empty = (column: ColumnId, at: string | undefined): Refusal => ({
  code: 'LG-1221',
  data: { column: HEADERS[column][0] ?? column },
  path: at ?? '',
});

// ---- what cells mean ------------------------------------------------------------------------------------------

const YES = new Set(['是', '负责人', '√', 'y', 'yes', 'true', '1']);
const NO = new Set(['', '否', 'n', 'no', 'false', '0']);
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['领导', 'leader'],
  ['督办', 'supervisor'],
  ['督查', 'supervisor'],
  ['审计', 'auditor'],
  ['系统管理员', 'system-admin'],
  ['安全管理员', 'security-admin'],
  ['审计管理员', 'audit-admin'],
  ['leader', 'leader'],
  ['supervisor', 'supervisor'],
  ['auditor', 'auditor'],
  ['system-admin', 'system-admin'],
  ['security-admin', 'security-admin'],
  ['audit-admin', 'audit-admin'],
]);
const DAY = /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?$/u; // 2026年3月1日

export const listOf = (cell: Cell | undefined): readonly string[] =>
  (cell?.text ?? '')
    .split(/[;；、,，/]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

export function yesOf(cell: Cell | undefined): Result<boolean> {
  const text = (cell?.text ?? '').toLowerCase();
  if (YES.has(text)) return done(true);
  return NO.has(text) ? done(false) : unknown(cell, '负责人', ['是', '否']);
}

export function rolesOf(cell: Cell | undefined): Result<readonly Role[]> {
  const roles: Role[] = [];
  for (const name of listOf(cell)) {
    const role = ROLES.get(name.toLowerCase());
    if (role === undefined) return unknown(cell, '角色', [...ROLES.keys()].slice(0, 6));
    roles.push(role);
  }
  return done(roles);
}

export function dayOf(cell: Cell | undefined): Result<string | null> {
  if (cell === undefined || cell.text === '') return done(null);
  const { year = '', month = '', day = '' } = DAY.exec(cell.text)?.groups ?? {};
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDay = !Number.isNaN(Date.parse(text)) && new Date(Date.parse(text)).toISOString().startsWith(text);
  return isDay ? done(text) : unknown(cell, '任职日期', ['2026-03-01']);
}

const unknown = (cell: Cell | undefined, column: string, allowed: readonly string[]): Result<never> => ({
  ok: false,
  refusals: [{ code: 'LG-1225', data: { value: cell?.text ?? '', column, allowed }, path: cell?.at ?? '' }],
});
