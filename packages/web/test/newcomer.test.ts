/** What stopped people who had never seen the app: kept from coming back. */
import { expect, test } from 'vitest';

import { withApp } from './support/with-app.ts';
import { wordPlan } from './support/word-plan.ts';

const app = withApp('people');
const YEAR = new Date().getFullYear() + 1;
const TASK = '更换全部应急灯';

test('a commitment that is given its owner in the editor is adopted at once, and the adopted lead to the next step', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open('/plans');
  const items = [
    `${YEAR}年3月底前${TASK}。`,
    ...Array.from(
      { length: 9 },
      (_none, at) => `读者服务部于${YEAR}年${at + 2}月底前检修第${at + 1}排书架。`,
    ),
  ];
  const buffer = await wordPlan({ title: `临湖市图书馆${YEAR}年安全工作计划`, heading: '重点任务', items });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([{ name: '安全计划.docx', mimeType: 'application/octet-stream', buffer }]);
  await page.getByRole('link', { name: '开始核对' }).click();
  const row = page.locator('[data-row]', { hasText: TASK });
  await row.click();
  await page.keyboard.press('e');
  const editor = page.getByRole('dialog');
  await editor.getByLabel('责任单位').fill('办公室');
  await page.keyboard.press('Enter');
  await editor.getByRole('button', { name: '保存并采纳' }).click();
  await editor.waitFor({ state: 'detached' });
  await page.getByText('已采纳 1 条').waitFor();
  await page.getByRole('button', { name: '全部采纳' }).click();
  await page.getByRole('button', { name: /^采纳 \d+ 条$/u }).click();
  await page.locator('a:focus', { hasText: '到台账查看' }).press('Enter');
  await page.waitForURL(/stage(%3A|:)is(%3A|:)draft/u);
  expect(complaints).toEqual([]);
});

test('all of them are registered and assigned in one go, from where my work leads', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open('/');
  await page.getByRole('link', { name: /拟办待立项/u }).click();
  await page.getByRole('grid').getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '批量办理' }).click();
  const drawer = page.getByRole('dialog');
  for (const [stage, next] of [
    ['立项', '接着交办'],
    ['交办', null],
  ] as const) {
    await drawer.getByRole('button', { name: '办理', exact: true }).click();
    await drawer.getByText(`已到“${stage}”`).first().waitFor();
    if (next !== null) await page.locator('button:focus', { hasText: next }).press('Enter');
  }
  expect(complaints).toEqual([]);
});

test('a task far down opens where it stands, and what is done leaves the focus beside it', async () => {
  const { page, open, complaints } = await app.as('fang');
  await open('/');
  const tasks = page.getByRole('button', { name: '办理' });
  await tasks.last().scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate<number>('scrollY');
  expect(scrolled).toBeGreaterThan(0);
  await tasks.last().click();
  await page.getByRole('button', { name: '退签' }).waitFor();
  expect(await page.evaluate<number>('scrollY')).toBeGreaterThanOrEqual(scrolled);

  await page.getByRole('checkbox').nth(1).focus();
  await page.keyboard.press('Space');
  const sign = page.getByRole('button', { name: '签收选中的（1）' });
  await sign.focus();
  await page.keyboard.press('Enter');
  await page.getByText('已签收 1 项').first().waitFor();
  await page.locator('[role=main] :focus').waitFor();
  expect(complaints).toEqual([]);
});
