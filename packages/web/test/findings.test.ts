/** A finding from the inspection to its closure and the look again after it, by everybody whose turn it is. */
import { expect, test } from 'vitest';

import { axeFindings, scrollsSideways } from './support/accessibility.ts';
import { PHONE, withApp, type Visitor } from './support/with-app.ts';

const app = withApp('people');
const TITLE = '三楼疏散通道堆放展架';
const DAY = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

/** One browser a person. */
const visitors = new Map<string, Promise<Visitor>>();

async function take(as: 'jiang' | 'fang' | 'zhou', step: string, fill?: (dialog: Dialog) => Promise<void>) {
  const visitor = visitors.get(as) ?? app.as(as);
  visitors.set(as, visitor);
  const { page, open, complaints } = await visitor;
  await open('/findings');
  await page.getByRole('link', { name: TITLE }).first().click();
  const desk = page.getByRole('dialog').first();
  await desk.getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByRole('dialog').last();
  await dialog.getByRole('button', { name: step, exact: true }).waitFor();
  await fill?.(dialog);
  await dialog.getByRole('button', { name: step, exact: true }).click();
  await page.getByText(`${step}已办理`).first().waitFor();
  expect(complaints).toEqual([]);
}
type Dialog = ReturnType<Awaited<ReturnType<typeof app.as>>['page']['getByRole']>;

test('it is recorded on the spot, on a phone, with a photograph, and handed over', async () => {
  const { page, open, complaints } = await app.as('jiang', { screen: PHONE });
  await open('/findings');
  await page.getByRole('button', { name: '登记问题' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: '登记并交办' }).click();
  await form.getByText('请填写问题').waitFor();
  await form.getByLabel('问题', { exact: true }).fill(TITLE);
  await form.getByLabel('事实').fill('三楼东侧通道宽度不足一米。');
  await choose(form, '严重程度', '一般');
  await choose(form, '整改单位', '读者服务部');
  await form.getByLabel('整改时限').fill(DAY);
  await page.keyboard.press('Tab');
  expect(await axeFindings(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await form.getByRole('button', { name: '登记并交办' }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: TITLE }).waitFor();
  expect(complaints).toEqual([]);
});

async function choose(form: Dialog, label: string, option: string): Promise<void> {
  const radio = form.getByRole('radio', { name: option });
  if ((await radio.count()) > 0) {
    await radio.check();
    return;
  }
  await form.getByRole('combobox', { name: label }).click();
  const page = form.page();
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
    .getByText(option, { exact: true })
    .first()
    .click();
}

test('the unit signs for it and fixes its plan', async () => {
  await take('fang', '签收');
  await take('fang', '定整改方案', async (dialog) => {
    const texts = {
      原因: '展架没有固定存放处。',
      立行立改: '当天清空通道。',
      纠正措施: '划定展架存放区。',
      预防措施: '纳入每日巡查。',
      预案: '临时增派人员疏导。',
    };
    for (const [label, text] of Object.entries(texts))
      await dialog.getByLabel(label, { exact: true }).fill(text);
    await dialog.getByLabel('资金').fill('0');
    await dialog.getByRole('combobox', { name: '责任人' }).click();
    await dialog
      .page()
      .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
      .first()
      .click();
  });
});

test('it is reported put right with proof', async () => {
  await take('fang', '报告整改完成', async (dialog) => {
    await dialog.getByLabel('整改结果').fill('通道已清空，展架移到一楼库房。');
    const file = { name: '整改后.txt', mimeType: 'text/plain', buffer: Buffer.from('通道净宽 1.8 米') };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByRole('list', { name: '已附材料' }).getByText('整改后.txt').waitFor();
  });
});

test('it is verified by another and closed by the director', async () => {
  await take('jiang', '核验通过');
  await take('zhou', '销号');
});

test('it is looked at again, and lasts', async () => {
  await take('jiang', '回头看');
  await take('jiang', '成效稳定', async (dialog) => {
    await dialog.getByLabel('意见或理由').fill('两周后复查，通道畅通。');
  });
  const { page } = await app.as('fang', { language: 'en', dark: true });
  await page.goto('/findings');
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByRole('dialog').getByRole('heading', { level: 2, name: TITLE }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
