/** What people do with a long table, each from a state that it leads back to. */
import type { Page } from 'playwright-core';

interface Interaction {
  readonly name: string;
  readonly does: (page: Page) => Promise<void>;
}

const TABLE = '/ledger/commitment';

async function openTable(page: Page): Promise<void> {
  if (new URL(page.url()).pathname === TABLE) return;
  await page.goto(TABLE);
  await page.getByRole('row').nth(5).waitFor();
}

export const INTERACTIONS: readonly Interaction[] = [
  {
    name: 'sort by a column',
    does: async (page) => {
      await openTable(page);
      await page.getByRole('columnheader', { name: '完成时限' }).getByRole('button').first().click();
      await page.getByRole('row').nth(5).waitFor();
    },
  },
  {
    name: 'choose a filter',
    does: async (page) => {
      await openTable(page);
      await page.getByText('已逾期', { exact: true }).first().click();
      await page.waitForTimeout(300);
      await page.getByText('已逾期', { exact: true }).first().click();
      await page.waitForTimeout(300);
    },
  },
  {
    name: 'mark a row',
    does: async (page) => {
      await openTable(page);
      const box = page.getByRole('row').nth(3).getByRole('checkbox');
      await box.click();
      await box.click();
    },
  },
  {
    name: 'scroll ten pages, then by the keyboard',
    does: async (page) => {
      await openTable(page);
      await page.mouse.move(700, 500);
      for (let step = 0; step < 20; step++) await page.mouse.wheel(0, 500);
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(200);
    },
  },
  {
    name: 'open a record and come back',
    does: async (page) => {
      await openTable(page);
      await page.getByRole('row').nth(3).getByRole('link').first().click();
      await page.waitForURL(/\/records\//u);
      await page.locator('h1').waitFor();
      await page.goBack();
      await page.getByRole('row').nth(5).waitFor();
    },
  },
];
