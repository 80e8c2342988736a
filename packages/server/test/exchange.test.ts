import { readTable } from '@taizhang/documents';
import { beforeAll, describe, expect, test } from 'vitest';

import { sendFileAs } from './support/form-of.ts';
import { type Browser, withDatabase } from './support/with-server.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';

const database = withDatabase();
let given: OfficeServer;

beforeAll(async () => {
  given = await withOffice(database);
});

const IMPORT = '/registers/commitment/import';
const HEADER = '编号,任务,责任单位,完成时间,完成标准';
const csv = (...rows: string[]) => ({ name: '清单.csv', content: [HEADER, ...rows].join('\r\n') });
const titles = async (who: Browser): Promise<string[]> =>
  (await who.ask('GET', '/registers/commitment/records?limit=200'))
    .json<{ items: { title: string }[] }>()
    .items.map(({ title }) => title)
    .sort();

describe('records of a register', () => {
  test('come in from a sheet after a dry run, all or none, with the cells that are wrong', async () => {
    const { supervisor, healthClerk } = given.people;
    const good = csv(',修订消防预案,卫生科,2026/6/30,预案印发', ',巡检饮水点,学校科,2026年9月1日,有记录');
    const dry = await sendFileAs(supervisor, `${IMPORT}?dryRun=true`, good);
    expect(dry.json(), dry.body).toEqual({ dryRun: true, created: 2, updated: 0, unchanged: 0 });
    expect(await titles(supervisor)).toEqual([]);

    const wrong = await sendFileAs(
      supervisor,
      IMPORT,
      csv(',甲,卫生科,2026/6/30,有', ',乙,无此科,2026/2/30,有'),
    );
    expect(wrong.statusCode).toBe(422);
    const { errors } = wrong.json<{ errors: { pointer: string; code: string; detail: string }[] }>();
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(['C3', 'D3']);
    expect(await titles(supervisor)).toEqual([]);

    const taken = await sendFileAs(supervisor, IMPORT, good);
    expect(taken.json(), taken.body).toMatchObject({ dryRun: false, created: 2 });
    const refused = await sendFileAs(healthClerk, IMPORT, csv(',私自登记,学校科,2026/6/30,有'));
    expect(refused.statusCode, refused.body).toBeGreaterThanOrEqual(400);
    expect(await titles(supervisor)).toEqual(['修订消防预案', '巡检饮水点']);
  });

  test.each(['xlsx', 'csv'])(
    'go out as %s by the filters of the list and come back unchanged',
    async (format) => {
      const { supervisor, healthClerk } = given.people;
      const path = `/registers/commitment/export?format=${format}&language=en`;
      const all = await supervisor.ask('GET', path);
      expect(all.statusCode, all.body).toBe(200);
      expect(all.headers['content-disposition']).toContain(`.${format}`);
      const read = await readTable(all.rawPayload, `x.${format}`);
      if (!read.ok) throw new Error('not read');
      expect(read.rows).toHaveLength(3);
      const again = await sendFileAs(supervisor, IMPORT, { name: `x.${format}`, content: all.rawPayload });
      expect(again.json(), again.body).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
      const some = await supervisor.ask('GET', `${path}&filter=unit:is:${given.office.units.health}`);
      const found = await readTable(some.rawPayload, `x.${format}`);
      expect(found.ok && found.rows.map(({ cells }) => cells.join(' ')).slice(1)).toEqual([
        expect.stringContaining('修订消防预案'),
      ]);
      const own = await readTable((await healthClerk.ask('GET', path)).rawPayload, `x.${format}`);
      expect(own.ok && own.rows.some(({ cells }) => cells.includes('巡检饮水点'))).toBe(false);
      const strange = await readTable((await given.stranger.ask('GET', path)).rawPayload, `x.${format}`);
      expect(strange.ok && strange.rows).toHaveLength(1);
    },
  );

  test.each([
    ['?format=pdf', 400],
    ['', 400],
    ['?format=csv&filter=nothing:is:1', 400],
  ])('asked for as %j are answered with %i', async (query, status) => {
    const answer = await given.people.supervisor.ask('GET', `/registers/commitment/export${query}`);
    expect(answer.statusCode, answer.body).toBe(status);
  });

  test('need a sheet that can be read', async () => {
    const { supervisor } = given.people;
    const empty = await sendFileAs(supervisor, IMPORT, { name: '空.xlsx', content: '' });
    expect(empty.json()).toMatchObject({ status: 422, code: 'SV-1208' });
    const large = await sendFileAs(supervisor, IMPORT, {
      name: 'x.csv',
      content: Buffer.alloc(33 * 2 ** 20, 'a'),
    });
    expect(large.json()).toMatchObject({ status: 413, code: 'SV-1210' });
    expect((await supervisor.ask('POST', IMPORT, {})).json()).toMatchObject({ code: 'SV-1006' });
  });
});
