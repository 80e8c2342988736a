import { beforeAll, describe, expect, test } from 'vitest';

import { sendFileAs } from './support/form-of.ts';
import { withDatabase } from './support/with-server.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';

const database = withDatabase();
let given: OfficeServer;
let plan: string;

const TEXT = `2026年健康工作计划
一、学校卫生
1. 卫生科每月对学校饮水点巡查1次，全年不少于10次。
2. 学校科于2026年6月30日前举办健康讲座XX场。
`;

interface Source {
  readonly text: string;
  readonly paragraphs: readonly {
    readonly span: [number, number];
    readonly commitments: readonly string[];
  }[];
  readonly commitments: readonly { readonly id: string; readonly span: [number, number] }[];
  readonly headings: readonly { readonly title: string }[];
}

describe('a version of a plan', () => {
  beforeAll(async () => {
    given = await withOffice(database);
    const { supervisor } = given.people;
    const first = await sendFileAs(supervisor, '/plans', { name: 'plan.txt', content: TEXT });
    plan = first.json<{ plan: string }>().plan;
    const content = TEXT.replace('全年不少于10次', '全年不少于8次');
    const next = await sendFileAs(supervisor, `/plans?plan=${plan}`, { name: 'plan.txt', content });
    expect(next.json(), next.body).toMatchObject({ number: 2 });
  });
  const at = (path: string, who = given.people.supervisor) => who.ask('GET', `/plans/${plan}${path}`);

  test('is read by paragraphs with the places of what was found, and its very file is handed out', async () => {
    const source = (await at('/versions/1/source')).json<Source>();
    const second = source.paragraphs[2];
    expect(source.text.slice(...(second?.span ?? [0, 0]))).toContain('卫生科每月对学校饮水点巡查1次');
    expect(second?.commitments.length).toBeGreaterThan(0);
    expect(source.headings.map(({ title }) => title)).toContain('学校卫生');
    const { proposals } = (await at('')).json<{
      proposals: { commitment: string; original: { quote: string } }[];
    }>();
    for (const { id, span } of source.commitments)
      expect(source.text.slice(...span)).toBe(
        proposals.find(({ commitment }) => commitment === id)?.original.quote,
      );
    const file = await at('/versions/1/file');
    expect(file.body).toBe(TEXT);
    expect(file.headers['content-disposition']).toContain('plan.txt');
    expect((await at('/versions/9/source')).statusCode).toBe(404);
    for (const path of ['/versions/1/source', '/versions/1/file', '/versions/1/diagnostics'])
      expect((await at(path, given.stranger)).statusCode, path).toBe(404);
  });

  test('says what the lint finds, by line', async () => {
    const { items } = (await at('/versions/1/diagnostics')).json<{
      items: { rule: string; line: number; message: { zh: string } }[];
    }>();
    expect(items.find(({ rule }) => rule === 'placeholder')).toMatchObject({ line: 4 });
  });

  test('is compared with any other, and held against a parent plan', async () => {
    const compared = (await at('/compare?from=1&to=2')).json<{ entries: { kind: string }[] }>();
    expect(compared.entries.map(({ kind }) => kind).sort()).toEqual(['changed', 'kept']);
    expect((await at(`/compare?from=1&to=1&previous=${plan}`)).statusCode).toBe(200);
    const covered = await at(`/coverage?number=2&parent=${plan}&parentNumber=1`);
    expect(covered.json(), covered.body).toHaveProperty('entries');
    expect((await at('/compare?from=1&to=7')).statusCode).toBe(404);
  });
});
