import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { axeFindings, scrollsSideways } from './support/accessibility.ts';
import { PHONE, withApp, type Visitor } from './support/with-app.ts';

const app = withApp('people');
const PLAN = `2026年安全工作要点
一、主要任务
安全保卫科每月检查1次消防设施。
技术部在2026年6月30日前完成系统备份，并形成备份报告。
物业公司每季度清洗1次水箱。
办好读者座谈会。
阅读推广部举办观影活动XX场。
`;
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const rowWith = (page: Page, words: string) => page.locator('[data-row]', { hasText: words });
const inText = (page: Page, words: string) => page.locator('.tz-source .tz-c', { hasText: words }).first();
/** The line under the title: how many wait, are adopted … */
const counts = (page: Page, words: string) => page.getByText(words, { exact: true }).first().waitFor();

async function openPlan({ page, open }: Visitor): Promise<void> {
  await open('/plans');
  await page.getByRole('link', { name: '2026年安全工作要点' }).click();
  await page.locator('[data-row]').first().waitFor();
}

// Each goes through a whole piece of work, in browsers that share the machine with whatever else is tested.
describe('plans', { timeout: 180_000 }, () => {
  test('the first plan comes in by file; a file that is none says why', async () => {
    const { page, open, complaints } = await app.as('jiang');
    await open('/plans');
    await page.getByText('还没有计划').waitFor();
    await page.getByRole('button', { name: '用示例计划试一试' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([file('照片.png', '\u0089PNG\r\n\u001a\n'), file('安全要点.txt', PLAN)]);
    await page.getByText(/读出 \d+ 条任务/u).waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '开始核对' }).click();
    await page.locator('[data-row]').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('text and list point at each other, and every decision is made by keyboard and taken back', async () => {
    const jiang = await app.as('jiang');
    const { page, complaints } = jiang;
    await openPlan(jiang);
    await inText(page, '完成系统备份').click();
    await page.locator('[data-row][aria-expanded=true]', { hasText: '完成系统备份' }).waitFor();
    await rowWith(page, '消防设施').click();
    await page.locator('.tz-source .is-selected', { hasText: '消防设施' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await counts(page, '已采纳 1');
    await page.locator('.tz-source .tz-c-adopted', { hasText: '消防设施' }).waitFor();
    await page.keyboard.press('u');
    await counts(page, '已采纳 0');
    await rowWith(page, '消防设施').click();
    await page.keyboard.press('m');
    await page.getByText('已合并 2 条').waitFor();
    await page.keyboard.press('u');
    await rowWith(page, '完成系统备份').waitFor();
    await rowWith(page, '读者座谈会').click();
    await page.keyboard.press('x');
    await page.getByRole('button', { name: '不是任务，只是背景或目标' }).click();
    await page.getByLabel('理由').press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await counts(page, '不采纳 1');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('two people at once: each sees what the other does, and nothing typed is lost', async () => {
    const [jiang, zhou] = [await app.as('jiang'), await app.as('zhou', { language: 'en' })];
    await openPlan(jiang);
    await openPlan(zhou);
    await rowWith(zhou.page, '消防设施').click();
    await zhou.page.keyboard.press('e');
    await zhou.page.getByLabel('Amount and output').fill('检查记录');
    await rowWith(jiang.page, '消防设施').click();
    await jiang.page.keyboard.press('e');
    await jiang.page.getByLabel('频次').fill('每季度1次');
    await jiang.page.getByRole('button', { name: '保存', exact: true }).click();
    await jiang.page.getByText('原文读出：每月检查1次').waitFor();
    await zhou.page.getByText('姜子良 has just changed this one').waitFor();
    await zhou.page.getByText('Now: 每季度1次').waitFor();
    expect(await zhou.page.getByLabel('Amount and output').inputValue()).toBe('检查记录');
    await zhou.page.getByRole('button', { name: 'Save', exact: true }).click();
    await zhou.page.locator('.tz-facts', { hasText: '检查记录' }).getByText('每季度1次').waitFor();
    expect(await axeFindings(zhou.page)).toEqual([]);
    await jiang.page.locator('.tz-facts', { hasText: '检查记录' }).waitFor();
    expect([...jiang.complaints, ...zhou.complaints]).toEqual([]);
  });

  test('a name is asked once, the lint leads to its sentence, all is adopted, and a new version is followed and taken back', async () => {
    const jiang = await app.as('jiang');
    const { page, complaints } = jiang;
    await openPlan(jiang);
    await page.getByRole('tab', { name: /责任单位/u }).click();
    await page.getByRole('button', { name: '不是本单位的' }).first().click();
    await page.getByText('责任单位都对上了。').waitFor();
    await page.getByRole('button', { name: /已对上的名称/u }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^撤回“.+”的答案$/u }).click();
    await page.getByRole('button', { name: '不是本单位的' }).first().click();
    await page.getByText('责任单位都对上了。').waitFor();
    await page.getByRole('tab', { name: /提示/u }).click();
    await page.locator('.tz-list li button').first().click();
    await page.locator('.tz-source .is-selected').first().waitFor();
    await page.getByRole('button', { name: '全部采纳' }).click();
    await page.getByText(/将采纳 \d+ 条任务/u).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^采纳 \d+ 条$/u }).click();
    await page.getByRole('link', { name: '到台账查看' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '上传新一版' }).click();
    const next = PLAN.replace('6月30日', '9月30日').replace(
      '办好读者座谈会。',
      '技术部每年开展1次应急演练。',
    );
    await page.locator('[role=dialog] input[type=file]').setInputFiles([file('安全要点（二）.txt', next)]);
    await page.getByRole('link', { name: '核对变化' }).click();
    await page.getByText('时限由“2026年6月30日前”推迟到“2026年9月30日前”').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /落实 \d+ 条变化/u }).click();
    await page.getByRole('button', { name: '落实', exact: true }).click();
    await page.getByText('已落实新版').waitFor();
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    await page.getByRole('button', { name: /落实 \d+ 条变化/u }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('what was imported by mistake is removed and restored; what stands in the ledger says why it stays', async () => {
    const jiang = await app.as('jiang');
    const { page, open, complaints } = jiang;
    await open('/plans');
    // Of the new version nothing is adopted; what the first one has in the ledger is not passed over in silence.
    await page.getByText(/^此前版本已采纳 \d+$/u).waitFor();
    await page.getByRole('link', { name: '对比上一版，核对变化' }).click();
    await page.getByRole('button', { name: '移除' }).click();
    const dialog = page.getByRole('dialog', { name: '移除计划' });
    await dialog.getByText(/其他版本已采纳进台账的 \d+ 项，照常办理/u).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByText('移除整份计划（2 个版本）').click();
    await dialog.getByText(/任务采纳进台账，不能移除/u).waitFor();
    expect(await dialog.getByRole('button', { name: '移除', exact: true }).isDisabled()).toBe(true);
    await dialog.getByText('只移除第 2 版').click();
    await dialog.getByRole('button', { name: '移除', exact: true }).click();
    await page.getByText('已移除第 2 版').waitFor();
    await page.locator('.tz-list', { hasText: '读者座谈会' }).waitFor();
    await page.getByRole('button', { name: '撤回', exact: true }).first().click();
    await page
      .getByRole('button', { name: /落实 \d+ 条变化|核对变化/u })
      .first()
      .waitFor();

    await open('/plans');
    const wrong = '食堂轮值安排\n办公室每周检查1次餐具消毒。\n';
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([file('传错了.txt', wrong)]);
    await page.getByRole('link', { name: '开始核对' }).click();
    await page.locator('[data-row]').first().waitFor();
    await page.getByRole('button', { name: '移除' }).click();
    await dialog.getByLabel('理由（可不填）').fill('传错文件');
    await dialog.getByRole('button', { name: '移除', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/plans');
    await page.getByRole('button', { name: '已移除的计划（1）' }).click();
    await page.getByText('传错文件').waitFor();
    expect(await page.getByRole('link', { name: '食堂轮值安排' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '恢复“食堂轮值安排”' }).click();
    await page.getByRole('link', { name: '食堂轮值安排' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('on a phone: one pane at a time, nothing runs over the side', async () => {
    const zhou = await app.as('zhou', { screen: PHONE });
    const { page, complaints } = zhou;
    await zhou.open('/plans');
    expect(await scrollsSideways(page)).toBe(false);
    await openPlan(zhou);
    await page.getByRole('tab', { name: '原文' }).click();
    await inText(page, '消防设施').click();
    await page.locator('[data-row][aria-expanded=true]', { hasText: '消防设施' }).waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('who only does the work finds no way to decide', async () => {
    const { page, open } = await app.as('fang');
    await open('/plans');
    await page.getByText('督办人导入计划后，会显示在这里。').waitFor();
    expect(await page.getByRole('button', { name: '粘贴文字' }).count()).toBe(0);
  });
});
