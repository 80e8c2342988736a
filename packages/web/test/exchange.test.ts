/** A register as a table in a file, out and in; and a card of the board moved by the mouse. */
import { readFile } from 'node:fs/promises';

import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { axeFindings } from './support/accessibility.ts';
import { withApp } from './support/with-app.ts';

const app = withApp('adopted');

async function exported(page: Page, item: string): Promise<Download> {
  await page.getByRole('button', { name: '导出 / 导入' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return file;
}

async function bytesOf(file: Download): Promise<Buffer> {
  return readFile(await file.path());
}

test('what is exported is imported again: mistakes are named cell by cell and nothing is half written', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open('/ledger/commitment');
  await page.getByRole('grid').getByRole('row').nth(2).waitFor();
  const before = await page.getByText(/^共 \d+ 条$/u).innerText();
  const csv = await exported(page, '导出 CSV');
  expect(csv.suggestedFilename()).toMatch(/\.csv$/u);
  const [heading = '', first = ''] = (await bytesOf(csv)).toString('utf8').split(/\r?\n/u);
  const xlsx = await bytesOf(await exported(page, '导出 Excel（.xlsx）'));
  await page.getByRole('button', { name: '导出 / 导入' }).click();
  await page.getByRole('menuitem', { name: '从表格导入' }).click();
  const drawer = page.getByRole('dialog');
  const give = async (name: string, buffer: Buffer): Promise<void> => {
    await drawer.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  };
  await give('同样的.xlsx', xlsx);
  await drawer.getByText('表中内容与台账一致，没有要写入的。').waitFor();
  expect(await drawer.getByRole('button', { name: '确认导入' }).isDisabled()).toBe(true);
  const columns = heading.replace(/^\uFEFF/u, '').split(',');
  const row = (values: Readonly<Record<string, string>>): string =>
    columns.map((column) => values[column] ?? '').join(',');
  expect(first.length).toBeGreaterThan(10);
  const good = { 事项: '每月检修一次自助借还机', 牵头单位: '读者服务部', 完成标准: '设备正常' };
  const bad = { ...good, 牵头单位: '没有这个部门' };
  await give('有错的.csv', Buffer.from(`${columns.join(',')}\r\n${row(good)}\r\n${row(bad)}\r\n`));
  await drawer.getByText('表中有错误，改好后再上传').waitFor();
  await drawer
    .getByText(/没有这个部门/u)
    .first()
    .waitFor();
  expect(await drawer.getByRole('button', { name: '确认导入' }).isDisabled()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await give('改好的.csv', Buffer.from(`${columns.join(',')}\r\n${row(good)}\r\n`));
  await drawer.getByText('核对无误：将新建 1 条，更新 0 条，不变 0 条。').waitFor();
  // Tried, not written.
  expect(await page.getByText(/^共 \d+ 条$/u).innerText()).toBe(before);
  await drawer.getByRole('button', { name: '确认导入' }).click();
  await page.getByText('已导入：新建 1 条，更新 0 条。').waitFor();
  await drawer.waitFor({ state: 'detached' });
  const count = Number(/\d+/u.exec(before)?.[0]);
  await page
    .getByText(`共 ${count + 1} 条`)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

test('a card is dragged to the stage that comes next, and to one that no step leads to', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open('/ledger/commitment?view=board');
  const from = page.getByRole('region', { name: '拟办' });
  const card = from.locator('[draggable=true]').first();
  await card.waitFor();
  const title = await card.getByRole('link').innerText();
  await card.dragTo(page.getByRole('region', { name: '交办' }));
  await page.getByRole('dialog').getByText('从“拟办”不能直接到“交办”。').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await card.dragTo(page.getByRole('region', { name: '立项' }));
  const step = page.getByRole('dialog');
  await step.getByRole('button', { name: '立项', exact: true }).click();
  await step.waitFor({ state: 'detached' });
  await page.getByRole('region', { name: '立项' }).getByRole('link', { name: title }).waitFor();
  expect(complaints).toEqual([]);
});
