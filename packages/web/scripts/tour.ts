/**
 * The pictures of the README and of docs/tour.md, taken from the product as it is, on a year that was played:
 * `npm run year -- --keep --until 2026-11-20`, then `npm run tour -- --data THE_FOLDER_IT_NAMES [--only NAME]`.
 * The folder gets accounts for its people the first time.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser, type Page } from 'playwright-core';

import { findChromium } from '../test/support/find-chromium.ts';
import { HttpPerson } from '../test/support/http-person.ts';
import { addAccounts, PASSWORD, setUp, type Account } from '../test/support/sample-people.ts';
import { startApp } from '../test/support/start-app.ts';
import { pictures, type Picture } from './tour-pictures.ts';

const DOCS = fileURLToPath(new URL('../../../docs/tour', import.meta.url));
const DIST = fileURLToPath(new URL('../dist', import.meta.url));

const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
if (values.data === undefined) throw new Error('--data names the folder of a played year');
const app = await startApp({ dataDir: values.data, webFolder: DIST });
const { executablePath, args, env } = await findChromium(process.env);
const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
try {
  await mkdir(DOCS, { recursive: true });
  if (app.setUpUrl !== null) {
    if (isWanted('set-up')) await take(browser, { name: 'set-up', as: null, path: app.setUpUrl });
    await addAccounts(app.url, await setUp(app.url, app.setUpUrl));
  }
  const wanted = await pictures(await new HttpPerson(app.url).signIn('jiang', PASSWORD));
  for (const picture of wanted) if (isWanted(picture.name)) await take(browser, picture);
} finally {
  await browser.close();
  await app.close();
}

function isWanted(name: string): boolean {
  return values.only === undefined || name.includes(values.only);
}

async function take(from: Browser, picture: Picture): Promise<void> {
  const { name, as, path, width = 1440, height = 900, language = 'zh', dark = false, before } = picture;
  const context = await from.newContext({
    viewport: { width, height },
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    baseURL: app.url,
  });
  try {
    const page = await context.newPage();
    if (as !== null) await signIn(page, as);
    await page.goto(path);
    await settled(page);
    await before?.(page);
    await settled(page);
    await page.screenshot({ path: join(DOCS, `${name}.png`) });
    console.log(name);
  } finally {
    await context.close();
  }
}

async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/sign-in');
  await page.fill('input[autocomplete=username]', account);
  await page.fill('input[autocomplete=current-password]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Its heading stands and nothing is loading any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  const loading = page.locator('.ant-skeleton, .ant-spin-spinning');
  while ((await loading.count()) > 0) await page.waitForTimeout(100);
  await page.waitForTimeout(300);
}
