import { expect, test } from 'vitest';

import type { Directory } from '../../../api/directory.ts';
import { sheetRows } from './sheet-rows.ts';

const unit = (id: string, parent: string | null, closedOn: string | null = null) => ({
  id,
  parent,
  name: id,
  aliases: [],
  kind: null,
  order: 0,
  closedOn,
});
const post = (id: string, of: string, more: object = {}) => ({
  id,
  unit: of,
  name: id,
  aliases: [],
  head: false,
  closedOn: null,
  ...more,
});
const directory = {
  units: [unit('馆', null), unit('采编部', '馆'), unit('技术部', '馆'), unit('旧部', '馆', '2025-12-31')],
  posts: [
    post('编目员', '采编部'),
    post('采编部主任', '采编部', { head: true }),
    post('馆长', '馆', { head: true }),
    post('旧岗', '馆', { closedOn: '2025-12-31' }),
    post('旧部主任', '旧部'),
  ],
  persons: [],
  holdings: [],
  unit: () => undefined,
  post: () => undefined,
  person: () => undefined,
} satisfies Directory;

test('a sheet names each unit once, in the order of the tree, its head before its other posts, nothing that was closed', () => {
  const said = sheetRows(directory).map(
    (row) => `${'·'.repeat(row.depth)}${row.unit?.name ?? '〃'} ${row.post?.name ?? '（无岗位）'}`,
  );
  expect(said).toEqual(['馆 馆长', '·采编部 采编部主任', '·〃 编目员', '·技术部 （无岗位）']);
});
