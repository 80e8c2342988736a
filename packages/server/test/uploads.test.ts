import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { tidyUploads } from '../src/uploads/upload-folder.ts';
import { type Browser, withDatabase } from './support/with-server.ts';
import { withOffice, type OfficeServer } from './support/with-office.ts';

const database = withDatabase();
const LIMIT = 5_000_000;
let given: OfficeServer;
let folder: string;
let record: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-uploads-'));
  given = await withOffice(database, { 'data.folder': folder, 'server.uploadLimitBytes': LIMIT });
  const { office, people } = given;
  const made = await people.supervisor.ask('POST', '/registers/commitment/records', {
    data: {
      title: '饮水点巡查',
      measure: '有记录',
      unit: office.units.health,
      source: 'plan',
      dueOn: '2026-06-30',
    },
  });
  record = made.json<{ id: string }>().id;
});

const TUS = { 'tus-resumable': '1.0.0' };
const PIECE = { ...TUS, 'content-type': 'application/offset+octet-stream' };
const nameOf = (name: string) => `filename ${Buffer.from(name).toString('base64')}`;
async function begin(who: Browser, size: number, name = '巡查记录.txt'): Promise<string> {
  const answer = await who.ask('POST', '/uploads', undefined, {
    ...TUS,
    'upload-length': String(size),
    'upload-metadata': nameOf(name),
  });
  expect(answer.statusCode, answer.body).toBe(201);
  return String(answer.headers['location']).split('/').at(-1) ?? '';
}
const send = (who: Browser, id: string, at: number, bytes: Buffer) =>
  who.ask('PATCH', `/uploads/${id}`, bytes, { ...PIECE, 'upload-offset': String(at) });
const offset = async (who: Browser, id: string): Promise<string | number | string[] | undefined> =>
  (await who.ask('HEAD', `/uploads/${id}`, undefined, TUS)).headers['upload-offset'];

describe('an upload in pieces', () => {
  test('goes on where it stopped, and then is evidence, once', async () => {
    const { healthClerk, supervisor } = given.people;
    const content = Buffer.from('第一周无异常\n'.repeat(1000));
    const id = await begin(supervisor, content.length);
    expect((await send(supervisor, id, 0, content.subarray(0, 7000))).statusCode).toBe(204);
    expect(await offset(supervisor, id)).toBe('7000');
    expect((await send(supervisor, id, 0, content)).json()).toMatchObject({ status: 409, code: 'SV-1213' });
    const attach = (upload: string, who = supervisor) =>
      who.ask('POST', `/records/${record}/evidence?upload=${upload}&datedOn=2026-03-01`);
    expect((await attach(id)).json()).toMatchObject({ status: 409, code: 'SV-1212' });
    expect((await send(supervisor, id, 7000, content.subarray(7000))).statusCode).toBe(204);
    expect((await attach(id, healthClerk)).json()).toMatchObject({ status: 404, code: 'SV-1211' });
    const attached = await attach(id);
    expect(attached.statusCode, attached.body).toBe(201);
    const { evidence } = attached.json<{ evidence: { id: string } }>();
    expect(evidence).toMatchObject({ fileName: '巡查记录.txt', size: content.length, datedOn: '2026-03-01' });
    expect((await supervisor.ask('GET', `/evidence/${evidence.id}/content`)).rawPayload.equals(content)).toBe(
      true,
    );
    expect((await attach(id)).json()).toMatchObject({ code: 'SV-1211' });
  });

  test('may be a plan', async () => {
    const { supervisor } = given.people;
    const content = Buffer.from('2026年健康工作计划\n1. 卫生科每月对学校饮水点巡查1次。\n');
    const id = await begin(supervisor, content.length, '计划.txt');
    await send(supervisor, id, 0, content);
    const imported = await supervisor.ask('POST', `/plans?upload=${id}`);
    expect(imported.json(), imported.body).toMatchObject({ kind: 'imported', number: 1 });
  });

  test('is its owner’s alone, and can be given up', async () => {
    const { healthClerk, supervisor } = given.people;
    const id = await begin(healthClerk, 10);
    for (const other of [supervisor, given.stranger]) {
      expect((await other.ask('HEAD', `/uploads/${id}`, undefined, TUS)).statusCode).toBe(404);
      expect((await send(other, id, 0, Buffer.from('x'))).json()).toMatchObject({ code: 'SV-1211' });
      expect((await other.ask('DELETE', `/uploads/${id}`, undefined, TUS)).statusCode).toBe(404);
    }
    expect((await healthClerk.ask('DELETE', `/uploads/${id}`, undefined, TUS)).statusCode).toBe(204);
    expect((await healthClerk.ask('HEAD', `/uploads/${id}`, undefined, TUS)).statusCode).toBe(404);
  });

  test('is bounded in size and number, and speaks the protocol', async () => {
    const { schoolsClerk } = given.people;
    const create = (headers: Record<string, string>) =>
      schoolsClerk.ask('POST', '/uploads', undefined, headers);
    expect((await create({ ...TUS, 'upload-length': String(LIMIT + 1) })).json()).toMatchObject({
      status: 413,
      code: 'SV-1018',
    });
    const id = await begin(schoolsClerk, 4);
    expect((await send(schoolsClerk, id, 0, Buffer.from('longer than said'))).json()).toMatchObject({
      status: 413,
    });
    expect((await create({ 'upload-length': '4' })).json()).toMatchObject({ status: 400, code: 'SV-1215' });
    expect((await create(TUS)).json()).toMatchObject({ status: 400, code: 'SV-1215' });
    for (let made = 1; made < 20; made++) await begin(schoolsClerk, 4);
    expect((await create({ ...TUS, 'upload-length': '4' })).json()).toMatchObject({
      status: 409,
      code: 'SV-1214',
    });
  });

  test('keeps what came before the connection broke', async () => {
    const { supervisor } = given.people;
    const { app } = given.server;
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const content = Buffer.alloc(2_000_000, 'a');
    const id = await begin(supervisor, content.length);
    const cookie = [...supervisor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const head = [
      `PATCH /api/v1/uploads/${id} HTTP/1.1`,
      'Host: x',
      `Cookie: ${cookie}`,
      'X-Taizhang: 1',
      'Tus-Resumable: 1.0.0',
      'Upload-Offset: 0',
      'Content-Type: application/offset+octet-stream',
      `Content-Length: ${content.length}`,
    ].join('\r\n');
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((sent) => {
      socket.write(`${head}\r\n\r\n`);
      socket.write(content.subarray(0, 700_000), () => {
        sent();
      });
    });
    await expect.poll(() => offset(supervisor, id).then(Number), { timeout: 20_000 }).toBeGreaterThan(0);
    socket.destroy();
    const kept = Number(await offset(supervisor, id));
    expect(kept).toBeLessThanOrEqual(700_000);
    const rest = await send(supervisor, id, kept, content.subarray(kept));
    expect(rest.statusCode, rest.body).toBe(204);
    expect(await offset(supervisor, id)).toBe(String(content.length));
  });

  test('goes away when nobody goes on with it for two days', async () => {
    const { leader } = given.people;
    const id = await begin(leader, 10);
    const uploads = join(folder, 'uploads');
    const [path = ''] = (await readdir(uploads, { recursive: true })).filter((name) => name.endsWith(id));
    const { mtimeMs } = await stat(join(uploads, path));
    const hour = 3_600_000;
    expect(await tidyUploads(uploads, mtimeMs + 24 * hour)).toBe(0);
    expect((await leader.ask('HEAD', `/uploads/${id}`, undefined, TUS)).statusCode).toBe(200);
    expect(await tidyUploads(uploads, mtimeMs + 49 * hour)).toBeGreaterThan(0);
    expect(await readdir(uploads, { recursive: true })).not.toContain(path);
    expect((await leader.ask('HEAD', `/uploads/${id}`, undefined, TUS)).statusCode).toBe(404);
  });
});
