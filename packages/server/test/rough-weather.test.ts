/** A server of its own, with the database that it brings along: what it does while that dies under load, and with broken uploads. */
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { readPostmaster } from '../../ledger/src/store/database/postmaster-file.ts';
import { spawnServer, Visitor, type SpawnedServer } from './support/spawned-server.ts';
import { withOffice } from './support/with-office.ts';
import { PASSWORD, withDatabase } from './support/with-server.ts';

const database = withDatabase();
const admin = new Visitor();
let folder = '';
let server: SpawnedServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taizhang-rough-'));
  await chmod(folder, 0o711); // the account that the database runs under passes through
  server = await spawnServer({
    TAIZHANG_DATA_FOLDER: join(folder, 'data'),
    TAIZHANG_SERVER_REQUESTS_PER_MINUTE: '1000000',
  });
  const made = await admin.ask(server.url, 'POST', '/set-up', {
    token: server.setUpToken,
    organisation: { name: '青溪县图书馆' },
    administrators: [{ name: '林书', account: 'admin', password: PASSWORD }],
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  await admin.ask(server.url, 'POST', '/sign-in', { name: 'admin', password: PASSWORD });
}, 120_000);
afterAll(async () => {
  await server.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true });
}, 60_000);

interface Person {
  readonly id: string;
  readonly name: string;
}

async function everybody(): Promise<Person[]> {
  const found: Person[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const path = `/persons?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const page = (await admin.ask(server.url, 'GET', path)).body as { items: Person[]; next: string | null };
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}

test('the database is killed under load, twice: nothing acknowledged is lost, nothing is done twice, people are told to wait', async () => {
  const WRITES = 240;
  const WRITERS = 6;
  const acknowledged = new Map<string, string>();
  const statuses = new Set<number>();
  const kills = [60, 150];
  let next = 0;
  /** As our pages do: the same request with the same key until it is done. Every request is answered: nothing breaks off. */
  const insist = async (name: string): Promise<void> => {
    const key = { 'idempotency-key': name.replace(/\P{ASCII}/gu, 'p') };
    for (;;) {
      const answer = await admin.ask(server.url, 'POST', '/persons', { name }, key);
      statuses.add(answer.status);
      if (answer.status === 201) return void acknowledged.set(name, (answer.body as Person).id);
      expect(answer.body).toMatchObject({
        status: 503,
        code: expect.stringMatching(/^(?:LG|SV)-/u) as string,
      });
      await new Promise((settle) => setTimeout(settle, 50));
    }
  };
  const writer = async (): Promise<void> => {
    while (next < WRITES) {
      const number = next++;
      if (kills[0] === number) {
        kills.shift();
        const postmaster = await readPostmaster(join(folder, 'data', 'postgres'));
        process.kill(postmaster?.pid ?? 0, 'SIGKILL');
      }
      await insist(`人员-${number}`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  expect([...statuses].filter((status) => ![201, 503].includes(status))).toEqual([]);
  const kept = (await everybody()).filter(({ name }) => name.startsWith('人员-'));
  expect(kept).toHaveLength(WRITES);
  for (const { id, name } of kept) expect(acknowledged.get(name), name).toBe(id);
}, 180_000);

test('uploads that break off leave nothing, not on disk either, and the server goes on', async () => {
  const { server: office, people, office: units } = await withOffice(database);
  const data = { title: '饮水点巡查', measure: '每月一次', unit: units.units.health, dueOn: '2026-12-31' };
  const made = await people.supervisor.ask('POST', '/registers/commitment/records', { data });
  const { id } = made.json<Person>();
  const { hostname, port } = new URL(await office.app.listen({ host: '127.0.0.1', port: 0 }));
  const head =
    `POST /api/v1/records/${id}/evidence HTTP/1.1\r\nHost: x\r\nX-Taizhang: 1\r\nContent-Length: 5000000\r\n` +
    `Cookie: taizhang=${people.supervisor.cookies.get('taizhang') ?? ''}\r\n` +
    'Content-Type: multipart/form-data; boundary=b\r\n\r\n' +
    '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
  const arrived = () => readdir(join(office.folder, 'arriving'));
  for (let round = 0; round < 10; round++) {
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    socket.write(head + 'x'.repeat(100_000));
    // It is being written when it breaks off.
    await expect.poll(async () => (await arrived()).length, { timeout: 20_000, interval: 5 }).toBe(1);
    socket.destroy();
    await expect.poll(arrived, { timeout: 20_000, interval: 5 }).toEqual([]);
  }
  for await (const blob of office.services.blobs.list()) expect(blob).toBeNull();
  const listed = await people.supervisor.ask('GET', `/records/${id}/evidence`);
  expect(listed.json()).toMatchObject({ given: [] });
  expect(office.logged()).not.toContain('SV-1000');
  await office.app.close();
});
