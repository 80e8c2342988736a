/** One person's work: signed for, reported with proof in place, checked by another; the record says what happened. */
import { beforeAll, expect, test } from 'vitest';

import { axeFindings, scrollsSideways } from './support/accessibility.ts';
import { HttpPerson } from './support/http-person.ts';
import { PASSWORD } from './support/sample-people.ts';
import { PHONE, withApp } from './support/with-app.ts';

const app = withApp('people');
/** 方晓晴's unit. */
const UNIT = '读者服务部';
const TITLE = '每天开馆前检查安全出口';
let record = '';

/** A daily duty, assigned today: its first period is due today, whatever day the test runs on. */
beforeAll(async () => {
  const supervisor = await new HttpPerson(app.url).signIn('jiang', PASSWORD);
  const { items } = await supervisor.ask<{ items: { id: string; name: string }[] }>('GET', '/units');
  const unit = items.find(({ name }) => name === UNIT)?.id;
  const data = { title: TITLE, measure: '每天一次，有记录', unit, cadence: '每日检查1次' };
  const made = await supervisor.ask<{ id: string }>('POST', '/registers/commitment/records', { data });
  record = made.id;
  let version = 1;
  for (const transition of ['register', 'assign']) {
    const steps = [{ record, version, transition }];
    const { items: taken } = await supervisor.ask<{ items: { version: number }[] }>(
      'POST',
      '/records/transitions',
      { mode: 'all-or-none', steps },
    );
    version = taken[0]?.version ?? 0;
  }
}, 60_000);

test('what was assigned is signed for, several at once', async () => {
  const { page, open, complaints } = await app.as('fang');
  await open('/');
  await page.getByRole('heading', { level: 2, name: /待签收/u }).waitFor();
  await page.getByLabel('全选').check();
  await page.getByRole('button', { name: '签收选中的（1）' }).click();
  await page.getByText('已签收 1 项').waitFor();
  await page.getByRole('heading', { level: 2, name: /待签收/u }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('a period is reported in place on a phone: words, a file, send; and the line goes', async () => {
  const { page, open, complaints } = await app.as('fang', { screen: PHONE });
  await open('/');
  const today = page.locator('section', { has: page.getByRole('heading', { level: 2, name: /今天到期/u }) });
  await today.getByRole('button', { name: '办理' }).first().click();
  await page.getByLabel('完成情况').fill('六处安全出口畅通。');
  expect(await axeFindings(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  // What was typed outlives a reload.
  await page.reload();
  await page.getByLabel('完成情况').waitFor();
  expect(await page.getByLabel('完成情况').inputValue()).toBe('六处安全出口畅通。');
  await page.getByRole('button', { name: '报送', exact: true }).click();
  await page.getByText(/LG-2108/u).waitFor();
  const file = { name: '检查记录.txt', mimeType: 'text/plain', buffer: Buffer.from('出口1至6：畅通') };
  await page.locator('article input[type=file]').setInputFiles(file);
  await page.getByRole('list', { name: '已附材料' }).getByText('检查记录.txt').waitFor();
  await page.getByRole('button', { name: '报送', exact: true }).click();
  await page.getByText(`已办理：${TITLE}`).waitFor();
  await page.getByLabel('完成情况').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('another person verifies it where they work', async () => {
  const { page, open, complaints } = await app.as('jiang', { language: 'en' });
  await open('/');
  const check = page.locator('section', { has: page.getByRole('heading', { level: 2, name: /To check/u }) });
  await check.getByRole('button', { name: 'Check' }).first().click();
  await check.getByText('六处安全出口畅通。').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await check.getByRole('button', { name: 'Verify' }).click();
  await check.getByRole('button', { name: 'Verify' }).last().click();
  await page.getByText(`Done: ${TITLE}`).waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ['zh', undefined, '办理经过', /已完成 1/u],
  ['en', PHONE, 'History', /1 of \d+ periods? done/u],
] as const)('the record tells it all (%s)', async (language, screen, history, periods) => {
  const { page, open, complaints } = await app.as('jiang', {
    language,
    ...(screen === undefined ? {} : { screen }),
  });
  await open(`/records/${record}`);
  await page.getByRole('heading', { level: 2, name: history }).waitFor();
  await page.getByText(periods).waitFor();
  await page.locator('li button').first().click();
  const period = page.getByRole('dialog');
  await period.getByText('六处安全出口畅通。').waitFor();
  await period.getByText('检查记录.txt').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await period.getByRole('button').first().focus();
  await page.keyboard.press('Escape');
  await period.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('a record is urged in its dialog, with what the transition asks for; what cannot be done says why', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open(`/records/${record}`);
  await page.getByRole('button', { name: '催办' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '催办' }).click();
  await dialog.getByText('至少 2 字').waitFor();
  await dialog.getByLabel('电话').check();
  await dialog.getByLabel('意见或理由').fill('请按时报送。');
  await dialog.getByRole('button', { name: '催办' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 2, name: '催办' }).waitFor();
  await page.getByText('待回复').waitFor();
  await page.getByText(/现在不能办的/u).click();
  await page
    .getByText(/可以?办理的?：/u)
    .first()
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a supervisor is told what waits to be registered, and led there', async () => {
  const supervisor = await new HttpPerson(app.url).signIn('jiang', PASSWORD);
  const title = '更换阅览室灯具30盏';
  const { items } = await supervisor.ask<{ items: { id: string; name: string }[] }>('GET', '/units');
  const unit = items.find(({ name }) => name === UNIT)?.id;
  const data = { title, measure: '30盏全部更换', unit };
  await supervisor.ask('POST', '/registers/commitment/records', { data });
  const { page, open, complaints } = await app.as('jiang');
  await open('/');
  await page.getByRole('link', { name: /项拟办待立项/u }).click();
  await page.getByText(title).waitFor();
  expect(new URL(page.url()).pathname).toBe('/ledger/commitment');
  expect(complaints).toEqual([]);
  const member = await app.as('fang');
  await member.open('/');
  await member.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await member.page.getByRole('link', { name: /待立项/u }).count()).toBe(0);
});
