/** Windows of every width: what has no room for its columns is said otherwise; and a list that one comes back to is as it was left. */
import { expect, test } from 'vitest';

import { axeFindings, scrollsSideways } from './support/accessibility.ts';
import { settled } from './support/settled.ts';
import { PHONE, withApp, type Visitor } from './support/with-app.ts';

const app = withApp('adopted');

/** Tables that have to be scrolled sideways to be read, by their names. */
const wideTables = ({ page }: Visitor): Promise<readonly string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('table')]
      .filter(({ offsetParent }) => offsetParent !== null)
      .map((table) => table.parentElement)
      .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
      .map((frame) => frame.closest('[aria-label]')?.getAttribute('aria-label') ?? frame.innerText)`,
  );

const TABLES = [
  '/administration?tab=audit',
  '/administration?tab=jobs',
  '/administration?tab=security',
  '/organisation?tab=people',
  '/registers',
  '/registers/commitment?tab=lifecycle',
];

test('no table is scrolled sideways at any width', async () => {
  const visitor = await app.as('admin', { language: 'en' });
  const { page, open, complaints } = visitor;
  const faults: string[] = [];
  for (const path of TABLES) {
    await open(path);
    await settled(page);
    // 720 px: a window of 1440 px at 200 %.
    for (const width of [1024, 720, 600, 390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await settled(page);
      const wide = await wideTables(visitor);
      faults.push(...wide.map((name) => `${path} at ${width} px: ${name}`));
      if (await scrollsSideways(page)) faults.push(`${path} at ${width} px scrolls sideways`);
    }
  }
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
});

test('an event of the log unfolds on a phone as it does in the table', async () => {
  const { page, open, complaints } = await app.as('admin', { screen: PHONE });
  await open('/administration?tab=audit');
  const events = page.getByRole('list', { name: '操作记录' });
  await events.getByRole('button', { name: '详情' }).first().click();
  await events.getByText('哈希', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the board folds columns without cards and opens where the first cards are', async () => {
  const { page, open, complaints } = await app.as('jiang', { screen: PHONE });
  await open('/ledger/commitment?view=board');
  const column = page.locator('section[data-opens=true]');
  await column.getByRole('link').first().waitFor();
  const inside = async (): Promise<boolean> => {
    const [box, name] = [await column.boundingBox(), await column.getAttribute('aria-label')];
    return name !== null && box !== null && box.x >= 0 && box.x + box.width <= PHONE.width;
  };
  await expect.poll(inside).toBe(true);
  // What the board has for a stage without records: its name, on its side.
  const folded = page.getByRole('region', { name: '立项' });
  expect((await folded.boundingBox())?.width).toBeLessThan(60);
  expect(await folded.getByRole('heading', { name: '立项' }).count()).toBe(1);
  expect(await scrollsSideways(page)).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('whoever comes back from a record finds the list as they left it', async () => {
  const { page, open, complaints } = await app.as('jiang');
  await open('/ledger/commitment?sort=number&f=stage%3Ais%3Adraft');
  const grid = page.getByRole('grid');
  await grid.getByRole('checkbox').nth(3).waitFor();
  for (const at of [1, 3]) await grid.getByRole('checkbox').nth(at).check();
  await grid.hover();
  await page.mouse.wheel(0, 800);
  const scrolled = (): Promise<number> => page.evaluate("document.querySelector('[role=grid]')?.scrollTop");
  await expect.poll(scrolled).toBe(800);
  const row = grid.locator('[role=row]').filter({ visible: true }).nth(12);
  const index = await row.getAttribute('data-index');
  // As a hand does: without bringing into sight what is in sight.
  const { x, y } = (await row.getByRole('link').boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(x + 12, y + 6);
  await page.waitForURL(/\/records\//u);
  // The record itself, not only its address: until then the list is but hidden.
  await page.getByRole('heading', { level: 2, name: '办理经过' }).waitFor();
  await page.goBack();
  await grid.waitFor();
  await expect.poll(scrolled).toBe(800);
  expect(new URL(page.url()).searchParams.get('f')).toBe('stage:is:draft');
  await page.getByText('已选 2 条').waitFor();
  await expect.poll(() => page.evaluate("document.activeElement?.getAttribute('data-index')")).toBe(index);
  expect(complaints).toEqual([]);
});

test('on a phone, a group begins right under its heading', async () => {
  const { page, open, complaints } = await app.as('jiang', { screen: PHONE });
  await open('/ledger/commitment?group=unit');
  const headings = page.getByRole('grid').locator('.tz-grid-group');
  await headings.nth(1).waitFor();
  // Each row begins where the one above it ends.
  const gaps = (): Promise<readonly number[]> =>
    page.evaluate(
      `[...document.querySelectorAll('[role=grid] [data-index]')]
        .map((row) => ({ at: Number(row.dataset.index), ...row.getBoundingClientRect().toJSON() }))
        .sort((one, other) => one.at - other.at)
        .flatMap(({ at, top }, index, rows) =>
          index > 0 && rows[index - 1].at === at - 1 ? [Math.round(top - rows[index - 1].bottom)] : [])`,
    );
  await expect.poll(async () => new Set(await gaps())).toEqual(new Set([0]));
  expect(complaints).toEqual([]);
});
