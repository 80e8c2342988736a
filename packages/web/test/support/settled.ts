import type { Page } from 'playwright-core';

const LOOK_MS = 100;
const PATIENCE_MS = 30_000;

/** Waits until the page shows its heading, loads nothing any more and has stopped changing; throws where it never does. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  const loading = page.locator('.ant-skeleton, .ant-spin-spinning');
  let before = -1;
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    await page.waitForTimeout(LOOK_MS);
    const now = (await page.locator('body').innerText()).length;
    if (now === before && (await loading.count()) === 0) return;
    before = now;
  }
  throw new Error(`${page.url()} is still loading`);
}
