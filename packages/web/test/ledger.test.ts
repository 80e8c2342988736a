/** A register in its views, found and moved by mouse and keyboard; the dashboard and the search that lead to it. */
import { expect, test } from 'vitest';

import { axeFindings, scrollsSideways } from './support/accessibility.ts';
import { PHONE, withApp } from './support/with-app.ts';

const app = withApp('adopted');

test('a table is filtered, sorted and arranged, and the address says all of it', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open('/ledger/commitment');
  const grid = page.getByRole('grid');
  await grid.getByRole('row').nth(2).waitFor();
  await page.getByRole('button', { name: '没有期限' }).click();
  await page.waitForURL(/dueOn%3Ais%3Anone|dueOn:is:none/u);
  await page.getByRole('button', { name: '没有期限' }).click();
  await page.getByRole('button', { name: '编号', exact: true }).click();
  await page.waitForURL(/sort=number/u);
  await grid.locator('[aria-sort=ascending]').waitFor();
  await page.getByRole('button', { name: /列$/u }).click();
  const columns = page.getByRole('dialog');
  await columns.getByText('来源', { exact: true }).click();
  await columns.getByRole('button', { name: '来源前移' }).click();
  await page.waitForURL(/cols=.*source/u);
  await page.keyboard.press('Escape');
  await grid.getByRole('columnheader', { name: '来源' }).waitFor();
  const address = page.url();
  await page.goto(address);
  await grid.getByRole('columnheader', { name: '来源' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a record is reached by the keyboard alone', async () => {
  const { page, open } = await app.as('jiang');
  await open('/ledger/commitment?sort=number');
  const rows = page.getByRole('grid').locator('[role=row][data-index]');
  await rows.first().waitFor();
  await rows.first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', ' ']) await page.keyboard.press(key);
  await page.getByText('已选 1 条').waitFor();
  const last = await page.getByRole('grid').getAttribute('aria-rowcount');
  expect(Number(last)).toBeGreaterThan(50);
  await page.keyboard.press('End');
  await page.locator(`[role=row][aria-rowindex="${last}"]:focus`).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/records\//u);
});

test('several records take a step at once, and each says what became of it', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open('/ledger/commitment?sort=number');
  const boxes = page.getByRole('grid').getByRole('checkbox');
  await boxes.nth(3).waitFor();
  for (const at of [1, 2]) await boxes.nth(at).check();
  await page.getByRole('button', { name: '批量办理' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('combobox', { name: '办哪一步' }).click();
  await page.locator('.ant-select-item-option', { hasText: '不予立项' }).click();
  await drawer.getByRole('button', { name: '办理' }).click();
  await drawer.getByText('说明至少').first().waitFor();
  await drawer.getByLabel('说明').fill('已并入其他任务，不另立项。');
  await drawer.getByRole('button', { name: '办理' }).click();
  await drawer.getByText('办成 2 条').waitFor();
  expect(await drawer.getByText('已到“撤销”').count()).toBe(2);
  await drawer.getByRole('button', { name: '关闭' }).last().click();
  expect(complaints).toEqual([]);
});

test('a card is moved by the keyboard: the step asks what it needs', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open('/ledger/commitment?view=board');
  const column = page.getByRole('region', { name: '拟办' });
  await column.getByRole('button', { name: /流转$/u }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '立项', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '立项', exact: true }).click();
  await page.getByRole('region', { name: '立项' }).getByRole('link').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a step for several leads on to the next one, and says what became of all that it led out of the filter', async () => {
  const { page, open, complaints } = await app.as('jiang');
  const drawer = page.getByRole('dialog');
  const boxes = page.getByRole('grid').getByRole('checkbox');
  const doIt = drawer.getByRole('button', { name: '办理' });
  await open('/ledger/commitment?f=stage%3Ais%3Adraft');
  await boxes.nth(1).check();
  await page.getByRole('button', { name: '批量办理' }).click();
  // What leads all of them on is chosen already.
  await drawer.locator('.ant-select', { hasText: /^立项/u }).waitFor();
  await doIt.click();
  await drawer.getByText('已到“立项”').waitFor();
  await page.locator('button:focus', { hasText: '接着交办' }).press('Enter');
  await drawer.locator('.ant-select', { hasText: /^交办/u }).waitFor();
  await drawer.getByRole('button', { name: '关闭' }).last().click();
  await drawer.waitFor({ state: 'detached' });

  await open('/ledger/commitment?f=stage%3Ais%3Aregistered');
  await boxes.first().check();
  await page.getByRole('button', { name: '批量办理' }).click();
  await drawer.locator('.ant-select', { hasText: /^交办/u }).waitFor();
  await doIt.click();
  await page.getByText('没有符合条件的记录').waitFor();
  await drawer.getByText('已到“交办”').first().waitFor();
  expect(await drawer.getByRole('button', { name: /^接着/u }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a view is saved and shared, and a colleague opens it', async () => {
  const { page, open } = await app.as('jiang');
  await open('/ledger/commitment?view=timeline');
  await page.getByRole('button', { name: '视图' }).click();
  await page.getByRole('menuitem', { name: '保存当前视图…' }).click();
  await page.getByLabel('视图名称').fill('全年时间轴');
  await page.getByLabel('全单位可用').check();
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByText('视图已保存').waitFor();
  const colleague = await app.as('zhou');
  await colleague.open('/ledger/commitment');
  await colleague.page.getByRole('button', { name: '视图' }).click();
  await colleague.page.getByRole('menuitem', { name: '全年时间轴' }).click();
  await colleague.page.waitForURL(/view=timeline/u);
});

test('the search finds as one types, marks the words, and is walked through by arrow keys', async () => {
  const { page, open, complaints } = await app.as('jiang', { language: 'en' });
  await open('/search');
  await page.getByLabel('Words to search for').pressSequentially('图书');
  await page.locator('mark', { hasText: '图书' }).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/records\//u);
  expect(complaints).toEqual([]);
});

test('a figure of the dashboard opens what it counts', async () => {
  const { page, open, complaints } = await app.as('jiang', { language: 'en' });
  await open('/dashboard');
  await page.getByRole('heading', { level: 2, name: 'Burden' }).waitFor();
  await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /Periods of the year/u }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  // A unit means all below it, unless it is asked for alone; both are said.
  await page.getByRole('combobox', { name: 'Unit' }).click();
  await page.locator('.ant-select-item-option', { hasText: '临湖市图书馆' }).click();
  await page.getByText('临湖市图书馆 with all units below it.').waitFor();
  await page.getByRole('region', { name: 'Burden' }).getByText('读者服务部').waitFor();
  await page.getByRole('combobox', { name: 'Which units' }).click();
  await page.locator('.ant-select-item-option', { hasText: 'This unit alone' }).click();
  await page.waitForURL((url) => url.searchParams.get('units') === 'own');
  await page.getByRole('region', { name: 'Burden' }).getByText('读者服务部').waitFor({ state: 'detached' });
  await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a register is copied, given a field, checked, and published', async () => {
  const { page, open, complaints } = await app.as('admin');
  await open('/registers');
  await page.getByRole('button', { name: '新建台账' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('标识').fill('equipment-check');
  await dialog.getByLabel('中文名称').fill('设备检查');
  await dialog.getByLabel('英文名称').fill('Equipment check');
  await dialog.getByRole('button', { name: '开始' }).click();
  await page.getByText('没有发现问题，可以发布。').waitFor();
  await page.getByRole('button', { name: '添加字段' }).click();
  const field = page.getByRole('dialog');
  await field.getByLabel('中文名称').fill('设备编号');
  await field.getByRole('button', { name: '确定' }).click();
  // The form beside it has the field at once.
  await page.getByRole('textbox', { name: '设备编号' }).waitFor();
  // A stage that nothing leads to is a problem, said where the stage stands.
  await page.getByRole('button', { name: '添加环节' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await page.getByText(/处问题，改好后才能发布/u).waitFor();
  await page.locator('li', { hasText: '新环节' }).locator('ul li').first().waitFor();
  await page.getByRole('button', { name: '删除“新环节”' }).click();
  await page.getByText('没有发现问题，可以发布。').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '发布第 1 版' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布第 1 版' }).click();
  await page.waitForURL(/\/registers\/equipment-check$/u);
  await page.getByRole('heading', { level: 1, name: '设备检查' }).waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  '/ledger/commitment',
  '/ledger/commitment?view=calendar',
  '/dashboard',
  '/registers/commitment?tab=lifecycle',
])('%s fits a phone', async (path) => {
  const { page, open, complaints } = await app.as('jiang', { screen: PHONE });
  await open(path);
  await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  expect(await scrollsSideways(page)).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
