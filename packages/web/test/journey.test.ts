/**
 * From a Word file to a verified closed commitment, as four people do it: the supervisor, a head of a unit on a phone, the
 * director, the administrator; in both languages, with the server restarted in the middle and axe on every page of the way.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { axeFindings, scrollsSideways } from './support/accessibility.ts';
import { PHONE, withApp, type Visitor } from './support/with-app.ts';
import { wordPlan } from './support/word-plan.ts';

const app = withApp('people');
// Due in the next year, whenever this runs: what is late cannot be extended.
const YEAR = new Date().getFullYear() + 1;
const WORK = '阅览区照明改造';

let supervisor: Visitor;
let head: Visitor;
let director: Visitor;
/** The commitment's page, and that of its branch. */
let commitment = '';
let branch = '';

beforeAll(async () => {
  supervisor = await app.as('jiang');
  head = await app.as('fang', { screen: PHONE });
  director = await app.as('zhou', { language: 'en' });
}, 120_000);

/** Takes a step on the record that is open; `fill` gives what its dialog asks for. */
async function step(
  page: Page,
  name: string,
  fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await fill?.(dialog);
  // In English the corner of the dialog says “Close” too; the step itself comes last.
  await dialog.getByRole('button', { name, exact: true }).last().click();
  await dialog.waitFor({ state: 'detached' });
}

const stands = (page: Page, stage: string): Promise<void> =>
  page.getByText(stage, { exact: true }).first().waitFor();

async function accessible({ page }: Visitor): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}

describe('from plan to proof', () => {
  test('the supervisor drops a Word file, looks through what was found, and adopts it all', async () => {
    const { page, open } = supervisor;
    await open('/plans');
    const plan = await wordPlan({
      title: `临湖市图书馆${YEAR}年服务工作要点`,
      heading: '改善阅览环境',
      items: [`读者服务部于${YEAR}年6月30日前完成${WORK}，更换灯具不少于40盏。`],
    });
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([{ name: '服务工作要点.docx', mimeType: 'application/octet-stream', buffer: plan }]);
    await page.getByRole('link', { name: '开始核对' }).click();
    await page.locator('[data-row]', { hasText: WORK }).waitFor();
    // Word's own numbering is part of the text again.
    await page.locator('.tz-source', { hasText: '一、改善阅览环境' }).waitFor();
    await accessible(supervisor);
    await page.getByRole('button', { name: '全部采纳' }).click();
    await page.getByRole('button', { name: /^采纳 \d+ 条$/u }).click();
    await page.getByRole('link', { name: '到台账查看' }).click();
    await page.getByRole('link', { name: new RegExp(WORK, 'u') }).click();
    await page.waitForURL('**/records/*');
    commitment = new URL(page.url()).pathname;
    await page.getByRole('heading', { name: '来源' }).waitFor();
  });

  test('registers and assigns it', async () => {
    const { page } = supervisor;
    await step(page, '立项', async (dialog) => {
      await dialog.getByLabel('完成标准').fill('更换灯具不少于40盏');
    });
    await step(page, '交办');
    await stands(page, '待签收');
    await accessible(supervisor);
  });

  test('the head of the unit signs for it on a phone, and reports it with a photo', async () => {
    const { page, open } = head;
    await open('/');
    await page.getByRole('checkbox', { name: new RegExp(WORK, 'u') }).check();
    await accessible(head);
    await page.getByRole('button', { name: '签收选中的（1）' }).click();
    await page.getByText('已签收 1 项').first().waitFor();
    await open(commitment);
    await page.getByRole('link', { name: '读者服务部' }).first().click();
    await page.waitForURL((url) => url.pathname !== commitment);
    branch = new URL(page.url()).pathname;
    await report(page, '改造完成，更换灯具38盏。', '灯具.jpg');
    await stands(page, '待核验');
    await accessible(head);
  });

  test('the supervisor returns it: two are missing', async () => {
    const { page, open } = supervisor;
    await open(branch);
    await step(page, '退回', async (dialog) => {
      await dialog.getByLabel('意见或理由').fill('少两盏，补齐后再报。');
    });
    await stands(page, '退回');
  });

  test('the server restarts; who was signed in goes on', async () => {
    await app.restart();
    for (const { open } of [supervisor, head, director]) await open('/');
  });

  test('the head asks for two weeks more, the director grants them in English', async () => {
    await head.open('/');
    await head.page.getByRole('button', { name: '办理' }).last().click();
    // Why it came back is said where it is done.
    await head.page.getByText('少两盏，补齐后再报。').waitFor();
    await head.open(branch);
    await step(head.page, '申请延期', async (dialog) => {
      await dialog.getByLabel('新期限').fill(`${YEAR}-07-15`);
      await head.page.keyboard.press('Enter');
      await dialog.getByLabel('意见或理由').fill('灯具到货要晚两周。');
    });
    await director.open(branch);
    await accessible(director);
    await step(director.page, 'Approve the extension');
    await director.page.getByText(`15 Jul ${YEAR}`).first().waitFor();
  });

  test('it is reported again, verified and closed; the first date stays to be seen', async () => {
    await head.open(branch);
    await report(head.page, '补装2盏，共更换灯具40盏。', '补装.jpg');
    const { page, open } = supervisor;
    await open(branch);
    await step(page, '核验通过');
    await step(page, '销号');
    await page.getByText(`原定 ${YEAR}年6月30日`).first().waitFor();
    await open(commitment);
    await step(page, '办结');
    await accessible(supervisor);
    // Who called it done does not close it; the director finds it among the work.
    await director.open('/');
    const task = director.page.getByRole('article').filter({ hasText: WORK });
    await task.getByRole('button', { name: 'Check' }).click();
    await step(director.page, 'Close');
    await task.waitFor({ state: 'detached' });
    await director.open(commitment);
    await stands(director.page, 'Closed');
    await accessible(director);
  });

  test('the director sees it on the dashboard, the administrator verifies the log', async () => {
    await director.open('/dashboard');
    await accessible(director);
    const admin = await app.as('admin');
    await admin.open('/administration?tab=audit');
    await admin.page.getByRole('button', { name: '核验全部记录' }).click();
    await admin.page.getByText('核验通过：没有发现任何改动').first().waitFor();
    await accessible(admin);
    expect([
      ...supervisor.complaints,
      ...head.complaints,
      ...director.complaints,
      ...admin.complaints,
    ]).toEqual([]);
  });
});

/** Says what came of it, with a picture. */
const report = (page: Page, result: string, picture: string): Promise<void> =>
  step(page, '反馈办结', async (dialog) => {
    await dialog.getByLabel('办理结果').fill(result);
    await dialog.locator('input[type=file]').setInputFiles([
      {
        name: picture,
        mimeType: 'image/jpeg',
        buffer: Buffer.from(`\u00ff\u00d8\u00ff ${picture}`, 'latin1'),
      },
    ]);
    await dialog.getByText(`${picture}已上传`).or(dialog.getByText(picture)).first().waitFor();
  });
