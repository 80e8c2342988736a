/** What people do with a long table, each from a state that it leads back to. */
import type { Page } from 'playwright-core';

interface Interaction {
  readonly name: string;
  readonly does: (page: Page) => Promise<void>;
}

const TABLE = '/ledger/commitment';
/** Until the answer of the server is there and shown: that belongs to the interaction, however late. */
const ANSWERED_MS = 500;

async function openTable(page: Page): Promise<void> {
  const { pathname, search } = new URL(page.url());
  if (pathname !== TABLE || search !== '') await page.goto(TABLE);
  await rowAt(page, 5).waitFor();
}

const rowAt = (page: Page, index: number) => page.locator(`[role=row][data-index="${index}"]`);

async function answered(page: Page): Promise<void> {
  await page.waitForTimeout(ANSWERED_MS);
}

async function choose(page: Page, group: string): Promise<void> {
  await page.locator('.ant-select').filter({ hasText: '分组' }).first().click();
  await page.locator('.ant-select-item-option').filter({ hasText: group }).first().click();
  await answered(page);
}

export const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'mark a row',
    does: async (page) => {
      await openTable(page);
      const box = rowAt(page, 3).getByRole('checkbox');
      await box.click();
      await box.click();
    },
  },
  {
    name: 'sort by a column',
    does: async (page) => {
      await openTable(page);
      const heading = page.getByRole('columnheader', { name: '完成时限' }).getByRole('button').first();
      await heading.click();
      await answered(page);
      await heading.click();
      await answered(page);
    },
  },
  {
    name: 'choose a filter',
    does: async (page) => {
      await openTable(page);
      const filter = page.getByRole('button', { name: '已逾期' }).first();
      await filter.click();
      await answered(page);
      await filter.click();
      await answered(page);
    },
  },
  {
    name: 'group, and group no more',
    does: async (page) => {
      await openTable(page);
      await choose(page, '环节');
      await choose(page, '不分组');
    },
  },
  {
    name: 'jump to the end of thousands of rows and back',
    does: async (page) => {
      await openTable(page);
      await rowAt(page, 2).focus();
      for (const key of ['End', 'End', 'End', 'End', 'End', 'End', 'End', 'End', 'Home', 'PageDown', 'End']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(ANSWERED_MS / 2);
      }
      await page.keyboard.press('Home');
      await answered(page);
    },
  },
  {
    name: 'open a record and come back',
    does: async (page) => {
      await openTable(page);
      await rowAt(page, 3).getByRole('link').first().click();
      await page.waitForURL(/\/records\//u);
      await page.locator('h1').waitFor();
      await answered(page);
      await page.goBack();
      await rowAt(page, 5).waitFor();
      await answered(page);
    },
  },
  {
    name: 'board, calendar, timeline, table',
    does: async (page) => {
      await openTable(page);
      for (const view of ['按环节', '日历', '时间轴', '表格']) {
        await page.locator('.ant-segmented-item').filter({ hasText: view }).click();
        await answered(page);
        await answered(page);
      }
    },
  },
  {
    name: 'type in the search',
    does: async (page) => {
      await page.goto('/search');
      await page.locator('input[maxlength="200"]').pressSequentially('管网 water plan', { delay: 80 });
      await answered(page);
      for (let at = 0; at < 4; at++) await page.keyboard.press('Backspace', { delay: 40 });
      await answered(page);
    },
  },
];
