/** Nothing typed is lost: two people change the same record, a page is loaded anew, a session ends, the server is away. */
import { beforeAll, expect, test } from 'vitest';

import { axeFindings } from './support/accessibility.ts';
import { assignDuty } from './support/duty.ts';
import { HttpPerson } from './support/http-person.ts';
import { PASSWORD } from './support/sample-people.ts';
import { withApp } from './support/with-app.ts';

const app = withApp('people');
let record = '';

beforeAll(async () => {
  record = await assignDuty(app.url, {
    title: '每天检查阅览室照明',
    unit: '读者服务部',
    cadence: '每日检查1次',
  });
}, 60_000);

test('of two who change a record, the second sees what the first changed, and keeps what they typed', async () => {
  const supervisor = await new HttpPerson(app.url).signIn('jiang', PASSWORD);
  const units = await supervisor.ask<{ items: { id: string }[] }>('GET', '/units');
  const data = { title: '更换阅览室灯具', measure: '照明达标', unit: units.items[0]?.id };
  const { id: record } = await supervisor.ask<{ id: string }>('POST', '/registers/commitment/records', {
    data,
  });
  const first = await app.as('jiang');
  const second = await app.as('jiang');
  for (const { open, page } of [first, second]) {
    await open(`/records/${record}`);
    await page.getByRole('button', { name: /修改$/u }).click();
    await page.getByRole('dialog').getByLabel('完成标准').waitFor();
  }
  const drawer = second.page.getByRole('dialog');
  await drawer.getByLabel('工作内容').fill('逐盏检查，坏灯当天报修。');
  const earlier = first.page.getByRole('dialog');
  await earlier.getByLabel('完成标准').fill('照明全部完好，有检查表');
  await earlier.getByRole('button', { name: '保存' }).click();
  await earlier.waitFor({ state: 'detached' });
  await drawer.getByRole('button', { name: '保存' }).click();
  await drawer.getByText('别人刚刚改过这条记录，您填写的内容还在。').waitFor();
  await drawer.getByText('照明全部完好，有检查表').waitFor();
  expect(await axeFindings(second.page)).toEqual([]);
  await drawer.getByRole('button', { name: '载入最新内容' }).click();
  expect(await drawer.getByLabel('工作内容').inputValue()).toBe('逐盏检查，坏灯当天报修。');
  expect(await drawer.getByLabel('完成标准').inputValue()).toBe('照明全部完好，有检查表');
  await drawer.getByRole('button', { name: '保存' }).click();
  await drawer.waitFor({ state: 'detached' });
  // Both changes stand.
  await second.page.getByText('逐盏检查，坏灯当天报修。').first().waitFor();
  await second.page.getByText('照明全部完好，有检查表').first().waitFor();
  expect([...first.complaints, ...second.complaints]).toEqual([]);
});

test('what was typed outlives a reload, and the end of the session', async () => {
  const { page, context, open, complaints } = await app.as('fang');
  await open(`/records/${record}`);
  await page.locator('li button').first().click();
  await page.getByRole('dialog').getByLabel('完成情况').fill('四楼两盏灯已换。');
  await page.reload();
  const period = page.getByRole('dialog');
  await period.getByLabel('完成情况').waitFor();
  expect(await period.getByLabel('完成情况').inputValue()).toBe('四楼两盏灯已换。');
  await context.clearCookies();
  await period
    .locator('input[type=file]')
    .setInputFiles({ name: '灯具.txt', mimeType: 'text/plain', buffer: Buffer.from('四楼东') });
  const again = page
    .getByRole('dialog')
    .filter({ has: page.locator('input[autocomplete=current-password]') });
  await again.locator('input[autocomplete=current-password]').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await again.locator('input[autocomplete=username]').fill('fang');
  await again.locator('input[autocomplete=current-password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await again.waitFor({ state: 'detached' });
  expect(await period.getByLabel('完成情况').inputValue()).toBe('四楼两盏灯已换。');
  await period
    .locator('input[type=file]')
    .setInputFiles({ name: '灯具照片.txt', mimeType: 'text/plain', buffer: Buffer.from('四楼东') });
  await period.getByRole('list', { name: '已附材料' }).getByText('灯具照片.txt').waitFor();
  await period.getByRole('button', { name: '报送', exact: true }).click();
  await period.getByText('待核验').first().waitFor();
  expect(complaints).toEqual([]);
});

test('without the server a page says so, keeps what is there, and goes on by itself', async () => {
  const { page, context, open } = await app.as('jiang');
  await open(`/records/${record}`);
  await page.getByRole('button', { name: '催办' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('电话').check();
  await dialog.getByLabel('意见或理由').fill('请补报昨天的检查。');
  await context.setOffline(true);
  await page.getByText(/^网络断开了/u).waitFor();
  await dialog.getByRole('button', { name: '催办' }).click();
  await dialog.getByText('连不上服务器').waitFor();
  expect(await dialog.getByLabel('意见或理由').inputValue()).toBe('请补报昨天的检查。');
  await context.setOffline(false);
  await page.getByText(/^网络断开了/u).waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: '催办' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('请补报昨天的检查。').first().waitFor();
});

test('a page that is gone to without the network says so and comes by itself; the browser’s own page never shows', async () => {
  const { page, context, open } = await app.as('jiang');
  await open('/plans');
  await context.setOffline(true);
  await page.getByRole('menuitem', { name: '组织机构' }).click();
  await page.getByRole('alert').getByText('连不上服务器').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /重试|再试/u }).click();
  await page.getByRole('alert').getByText('连不上服务器').waitFor();
  await context.setOffline(false);
  await page.getByRole('heading', { level: 1, name: '组织机构' }).waitFor();
});

test('after an upgrade, a page whose parts have other names is loaded anew by itself', async () => {
  const { page, open } = await app.as('jiang');
  await open('/plans');
  let gone = 0;
  await page.route('**/assets/organisation-page-*.js', async (route) => {
    gone += 1;
    if (gone === 1) await route.fulfill({ status: 404, body: '' });
    else await route.continue();
  });
  await page.getByRole('menuitem', { name: '组织机构' }).click();
  await page.getByRole('heading', { level: 1, name: '组织机构' }).waitFor();
  expect(gone).toBe(2);
});

test('on a slow line the page says that it is opening, until the scripts are there', async () => {
  const { page } = await app.visit();
  let come = (): void => undefined;
  const scripts = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goto('/sign-in', { waitUntil: 'commit' });
  const opening = page.getByText('正在打开台账…');
  await opening.waitFor();
  come();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await opening.count()).toBe(0);
});
