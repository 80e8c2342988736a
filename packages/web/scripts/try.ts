/**
 * The product with the sample organisation in it, to try pages on:
 * `node --conditions=taizhang-source packages/web/scripts/try.ts --data DIR [--port 8420] [--web DIST] [--empty] [--no-adopt]`.
 * A data folder that was used before goes on as it is; one that `npm run year -- --keep` leaves gets its accounts.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

import { HttpPerson } from '../test/support/http-person.ts';
import { addAccounts, addPeople, addPlan, PASSWORD, PEOPLE, setUp } from '../test/support/sample-people.ts';
import { startApp } from '../test/support/start-app.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'taizhang-data' },
    port: { type: 'string', default: '8420' },
    web: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    empty: { type: 'boolean', default: false },
    'no-adopt': { type: 'boolean', default: false },
  },
});
const app = await startApp({
  dataDir: values.data,
  port: Number(values.port),
  webFolder: existsSync(`${values.web}/index.html`) ? values.web : null,
});
if (app.setUpUrl !== null && !values.empty) {
  const { organisation } = await new HttpPerson(app.url).ask<{ organisation: string | null }>(
    'GET',
    '/set-up',
  );
  const admin = await setUp(app.url, app.setUpUrl);
  // What commands made (`npm run year -- --keep`) has its people and its plan already.
  if (organisation !== null) await addAccounts(app.url, admin);
  else {
    await addPeople(app.url, admin);
    await addPlan(app.url, { adopt: !values['no-adopt'] });
  }
}
console.log(app.url);
if (values.empty && app.setUpUrl !== null) console.log(app.setUpUrl);
else
  for (const [account, { name, does }] of Object.entries({
    admin: { name: '林书', does: 'all three administrators' },
    ...PEOPLE,
  }))
    console.log(`${account.padEnd(6)} ${PASSWORD}   ${name}, ${does}`);
process.once('SIGINT', () => void app.close().then(() => process.exit()));
process.once('SIGTERM', () => void app.close().then(() => process.exit()));
