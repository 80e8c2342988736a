import { writeTable } from '@taizhang/documents';
import { beforeAll, describe, expect, test } from 'vitest';

import { sendFileAs } from './support/form-of.ts';
import { Browser, serverWith, setUp, withDatabase, type TestServer } from './support/with-server.ts';

const database = withDatabase();
let server: TestServer;
let admin: Browser;

beforeAll(async () => {
  server = await serverWith(database);
  await setUp(server);
  admin = new Browser(server.app);
  await admin.signIn('admin');
});

describe('on the way in', () => {
  test('whoever is to choose a password is told first what it must be', async () => {
    const asked = await new Browser(server.app).ask('GET', '/sign-in/password-rules');
    expect(asked.json()).toEqual({
      minLength: 12,
      maxLength: 256,
      classes: 0,
      remembered: 0,
      maxAgeDays: null,
    });
    const strict = await serverWith(database, { 'signIn.policy': 'dengbao' });
    const dengbao = await new Browser(strict.app).ask('GET', '/sign-in/password-rules');
    expect(dengbao.json()).toMatchObject({ minLength: 10, classes: 3, remembered: 5, maxAgeDays: 90 });
  });

  test('a sheet is read into rows, to be looked at before anything is taken over', async () => {
    const cells = (...texts: string[]) => texts.map((text) => ({ text, as: 'text' as const }));
    const content = writeTable({
      name: '组织',
      header: ['单位', '岗位'],
      rows: [cells('典藏部', '典藏部主任'), cells('少儿部', '')],
    });
    const read = await sendFileAs(admin, '/organisation/table', { name: '组织.xlsx', content });
    expect(read.json(), read.body).toEqual({
      rows: [
        ['单位', '岗位'],
        ['典藏部', '典藏部主任'],
        ['少儿部', ''],
      ],
    });
    const csv = await sendFileAs(admin, '/organisation/table', {
      name: 'o.csv',
      content: '单位,岗位\n外借部,\n',
    });
    expect(csv.json()).toEqual({
      rows: [
        ['单位', '岗位'],
        ['外借部', ''],
      ],
    });
    const broken = await sendFileAs(admin, '/organisation/table', {
      name: 'o.xlsx',
      content: 'PK\u0003\u0004no',
    });
    expect(broken.json()).toMatchObject({ status: 422, code: 'SV-1208' });
    expect((await admin.ask('GET', '/units')).json()).toEqual({ items: [] });
  });
});
