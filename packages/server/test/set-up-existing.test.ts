/** A ledger that commands made before anybody could sign in. */
import { adoptBuiltInRegisters, createOrganisation, newOrgId, systemSession } from '@taizhang/ledger';
import { expect, test } from 'vitest';

import { Browser, PASSWORD, serverWith, withDatabase } from './support/with-server.ts';

const database = withDatabase();

test('the first start gives an organisation made by commands its administrators, and makes no other', async () => {
  const org = newOrgId();
  const session = systemSession(org);
  for (const result of [
    await database.ledger.run(session, createOrganisation, { name: '临湖市图书馆' }),
    await database.ledger.run(session, adoptBuiltInRegisters, null),
  ])
    expect(result).toMatchObject({ ok: true });
  const server = await serverWith(database);
  const visitor = new Browser(server.app);
  expect((await visitor.ask('GET', '/set-up')).json()).toMatchObject({
    needed: true,
    organisation: '临湖市图书馆',
  });
  const token = await server.services.signIn.setUp.token();
  expect(token).not.toBeNull();
  const body = {
    token,
    organisation: { name: 'what is typed here changes nothing' },
    administrators: [{ name: '林书', account: 'admin', password: PASSWORD }],
  };
  expect((await visitor.ask('POST', '/set-up', body)).json()).toEqual({ organisation: org });
  expect((await visitor.signIn('admin')).statusCode).toBe(200);
  expect((await visitor.ask('GET', '/organisation')).json()).toMatchObject({ id: org, name: '临湖市图书馆' });
  expect((await visitor.ask('GET', '/registers')).json()).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ id: 'commitment' })]) as unknown,
  });
  expect(await server.services.signIn.setUp.token()).toBeNull();
  expect((await visitor.ask('POST', '/set-up', body)).json()).toMatchObject({ code: 'SV-1111' });
  expect((await visitor.ask('GET', '/set-up')).json()).toMatchObject({ needed: false, organisation: null });
});
