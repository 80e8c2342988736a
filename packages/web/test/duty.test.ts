/** What else happens to a duty: moved, excused, lit by hand, urged and answered, suspended; its proofs looked at and taken back. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';

import { axeFindings } from './support/accessibility.ts';
import { assignDuty } from './support/duty.ts';
import { withApp } from './support/with-app.ts';

const app = withApp('people');
let record = '';

beforeAll(async () => {
  record = await assignDuty(app.url, {
    title: '每天闭馆后清点归还的图书',
    unit: '读者服务部',
    cadence: '每日清点1次',
  });
}, 60_000);

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90 90]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

test('files are given to a period, shown as what they are, and one is taken back', async () => {
  const { page, open, complaints } = await app.as('fang');
  await open(`/records/${record}`);
  await page.locator('li button').first().click();
  const period = page.getByRole('dialog');
  await period.locator('input[type=file]').setInputFiles([
    { name: '书架照片.png', mimeType: 'image/png', buffer: PNG },
    { name: '清点单.pdf', mimeType: 'application/pdf', buffer: PDF },
    { name: '清点记录.txt', mimeType: 'text/plain', buffer: Buffer.from('共清点 126 册，无缺损。') },
  ]);
  const given = period.getByRole('list', { name: '已附材料' });
  for (const name of ['书架照片.png', '清点单.pdf', '清点记录.txt']) await given.getByText(name).waitFor();
  const picture = given.getByAltText('预览书架照片.png');
  await expect.poll(() => picture.evaluate((image) => Number(Reflect.get(image, 'naturalWidth')))).toBe(2);
  await given.getByRole('button', { name: '打开清点记录.txt' }).click();
  await page.getByText('共清点 126 册，无缺损。').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByText('共清点 126 册，无缺损。').waitFor({ state: 'detached' });
  await openPdf(page, given.getByRole('button', { name: '打开清点单.pdf' }));
  await given.getByRole('button', { name: '撤回清点记录.txt' }).click();
  const asked = page.getByRole('dialog', { name: '撤回“清点记录.txt”？' });
  await asked.getByLabel('撤回原因').fill('传错了一天的记录。');
  await asked.getByRole('button', { name: '撤回' }).click();
  await given.getByText('清点记录.txt').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

/** A browser that shows PDFs opens a tab; one that does not is handed the file. */
async function openPdf(page: Page, button: Locator): Promise<void> {
  if ((await page.evaluate('navigator.pdfViewerEnabled')) === true) {
    const [tab] = await Promise.all([page.context().waitForEvent('page'), button.click()]);
    await expect.poll(() => tab.url()).toMatch(/^blob:/u);
    await tab.close();
  } else {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(file.suggestedFilename()).toBe('清点单.pdf');
  }
}

test('a period is moved, given a light by hand, and excused: each with its reason, and the record says so', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open(`/records/${record}`);
  await page.locator('li button').first().click();
  const period = page.getByRole('dialog');
  await period.getByRole('button', { name: '调整期限' }).click();
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await period.getByLabel('新的期限').fill(day);
  await page.keyboard.press('Tab');
  await period.getByRole('button', { name: '确定' }).click();
  await period.getByText('请写明原因').waitFor();
  await period.getByLabel('原因').fill('盘点周，顺延三天。');
  await period.getByRole('button', { name: '确定' }).click();
  await period.getByText('改期 1 次').waitFor();
  await period.getByRole('button', { name: '人工定灯' }).click();
  await period.getByLabel('黄灯').check();
  await period.getByLabel('原因').fill('人手不足，先提醒。');
  await period.getByRole('button', { name: '确定' }).click();
  await period.getByLabel('黄灯').waitFor({ state: 'detached' });
  await period.getByRole('button', { name: '免除本期' }).click();
  await period.getByLabel('原因').fill('当天闭馆，没有归还。');
  await period.getByRole('button', { name: '确定' }).click();
  await period.getByText('免除原因：当天闭馆，没有归还。').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await period.waitFor({ state: 'detached' });
  await page.getByText('当天闭馆，没有归还。').first().waitFor();
  expect(complaints).toEqual([]);
});

test('what is urged is answered, and who urged reads the answer', async () => {
  const supervisor = await app.as('jiang');
  await supervisor.open(`/records/${record}`);
  await supervisor.page.getByRole('button', { name: '催办' }).click();
  const urge = supervisor.page.getByRole('dialog');
  await urge.getByLabel('电话').check();
  await urge.getByLabel('意见或理由').fill('请报本周清点情况。');
  await urge.getByRole('button', { name: '催办' }).click();
  await urge.waitFor({ state: 'detached' });
  await supervisor.page.getByText('待回复').waitFor();
  const owner = await app.as('fang');
  await owner.open(`/records/${record}`);
  await owner.page.getByRole('button', { name: '回复催办' }).click();
  const reply = owner.page.getByRole('dialog');
  await reply.getByLabel('意见或理由').fill('已清点，周五前报送。');
  await reply.getByRole('button', { name: '回复催办' }).click();
  await reply.waitFor({ state: 'detached' });
  // Live, without a reload.
  await supervisor.page.getByText('已清点，周五前报送。').first().waitFor();
  await supervisor.page.getByText('待回复').waitFor({ state: 'detached' });
  expect([...supervisor.complaints, ...owner.complaints]).toEqual([]);
});

test('it is suspended with a reason and goes on again', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open(`/records/${record}`);
  await page.getByRole('button', { name: '中止', exact: true }).click();
  const suspend = page.getByRole('dialog');
  await suspend.getByLabel('意见或理由').fill('书库改造期间暂停。');
  await suspend.getByRole('button', { name: '中止', exact: true }).click();
  await suspend.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  const resume = page.getByRole('dialog');
  await resume.getByRole('button', { name: '恢复', exact: true }).click();
  await resume.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '中止', exact: true }).waitFor();
  await page.getByText('书库改造期间暂停。').first().waitFor();
  expect(complaints).toEqual([]);
});
