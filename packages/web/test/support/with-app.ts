/** The product for a test file, and people with a browser each. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

import { makeDatabase } from '../../../ledger/test/with-database.ts';
import type { Sample } from '../global-setup.ts';
import { findChromium } from './find-chromium.ts';
import { PASSWORD, type Account } from './sample-people.ts';
import { startApp, type RunningApp } from './start-app.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
}
export const DESKTOP: Screen = { width: 1440, height: 900 };
export const PHONE: Screen = { width: 390, height: 844 };

export interface VisitOptions {
  readonly screen?: Screen;
  readonly language?: 'zh' | 'en';
  readonly dark?: boolean;
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page's console said of errors and warnings: a test that ends with any is wrong about something. */
  readonly complaints: readonly string[];
  /** Goes to an address of the app and waits until its page stands. */
  readonly open: (path: string) => Promise<void>;
}

export interface TestApp {
  readonly url: string;
  readonly setUpUrl: string | null;
  /** Stops the server and starts it again on the same port, database and files. */
  readonly restart: () => Promise<void>;
  /** A browser of somebody who is not signed in. */
  readonly visit: (options?: VisitOptions) => Promise<Visitor>;
  /** A browser of one of the sample's people, signed in by the form. */
  readonly as: (account: Account, options?: VisitOptions) => Promise<Visitor>;
}

/** To be called at the top of a test file; the app runs once its first test does. */
export function withApp(sample: Sample): TestApp {
  let app: RunningApp | undefined;
  let browser: Browser | undefined;
  let folder = '';
  let databaseUrl = '';
  const start = async (port: number): Promise<void> => {
    app = await startApp({ dataDir: folder, databaseUrl, webFolder: inject('webFolder'), port });
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'taizhang-web-test-'));
    if (sample !== 'empty') await cp(join(inject('sampleFolder'), sample), folder, { recursive: true });
    databaseUrl = await makeDatabase(`web_${sample}`);
    await start(0);
    const { executablePath, args, env } = await findChromium(process.env);
    browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const running = (): RunningApp => {
    if (app === undefined) throw new Error('The app is there only once the tests run.');
    return app;
  };
  const visit = async (options: VisitOptions = {}): Promise<Visitor> => {
    if (browser === undefined) throw new Error('The browser is there only once the tests run.');
    return newVisitor(browser, running().url, options);
  };
  return {
    get url() {
      return running().url;
    },
    get setUpUrl() {
      return running().setUpUrl;
    },
    restart: async () => {
      const port = Number(new URL(running().url).port);
      await running().close();
      await start(port);
    },
    visit,
    as: async (account, options) => {
      const visitor = await visit(options);
      await visitor.open('/sign-in');
      await visitor.page.fill('input[autocomplete=username]', account);
      await visitor.page.fill('input[autocomplete=current-password]', PASSWORD);
      await visitor.page.keyboard.press('Enter');
      await visitor.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
      return visitor;
    },
  };
}

async function newVisitor(browser: Browser, url: string, options: VisitOptions): Promise<Visitor> {
  const { screen = DESKTOP, language = 'zh', dark = false } = options;
  const context = await browser.newContext({
    viewport: screen,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    baseURL: url,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    const said = message.text();
    // The browser writes every answer that is not a success there, also those that a page expects and shows.
    if (/^Failed to load resource/u.test(said)) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(said);
  });
  page.on('pageerror', (error) => {
    complaints.push(error.message);
  });
  return {
    page,
    context,
    complaints,
    open: async (path) => {
      await page.goto(path);
      await page.locator('h1').first().waitFor();
    },
  };
}
