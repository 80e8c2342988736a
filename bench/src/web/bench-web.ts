/** The pages in a real Chromium, on a ledger of many records: what the first load weighs, and how long a click takes to be seen. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { insertAccount, systemSession } from '../../../packages/ledger/src/index.ts';
import { hashPassword } from '../../../packages/server/src/sign-in/password-hash.ts';
import { findChromium } from '../../../packages/web/test/support/find-chromium.ts';
import { startApp } from '../../../packages/web/test/support/start-app.ts';
import { must, startBenchServer } from '../ledger/bench-database.ts';
import { completeLedger } from '../ledger/complete-ledger.ts';
import { loadLedger } from '../ledger/load-ledger.ts';
import { median } from '../median.ts';
import type { Figure, Report } from '../report.ts';
import { INTERACTIONS } from './interactions.ts';
import { timeInteractions, WATCH } from './time-interactions.ts';

const ACCOUNT = 'bench';
const PASSWORD = 'wicker harbour lantern 7';
/** Two of five records are commitments, whose table is opened. */
const RECORDS = 250_000;
const QUICK_RECORDS = 25_000;
const ROUNDS = 5;
const WEB = fileURLToPath(new URL('../../../packages/web', import.meta.url));

export async function benchWeb({ quick }: { readonly quick: boolean }): Promise<Report> {
  const records = quick ? QUICK_RECORDS : RECORDS;
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-bench-web-'));
  const server = await startBenchServer();
  try {
    const database = await server.open('bench_web');
    const loaded = await loadLedger(database.bare, { records, occurrences: records }, (step) => {
      console.error(step);
    });
    const { org, person } = await completeLedger(database, loaded);
    if (person === null) throw new Error('The supervisor is a person');
    const password = await hashPassword(PASSWORD);
    await must(
      database.ledger.run(
        systemSession(org),
        async (work) => ({
          ok: true as const,
          value: await insertAccount(work, { person, name: ACCOUNT, password, mustChange: false }),
        }),
        null,
      ),
    );
    const webFolder = join(folder, 'dist');
    await build({ configFile: join(WEB, 'vite.config.ts'), build: { outDir: webFolder }, logLevel: 'error' });
    const app = await startApp({ dataDir: folder, databaseUrl: database.url, webFolder });
    try {
      const figures = await inBrowser(app.url, { webFolder, commitments: records * 0.4 });
      return { suite: 'web', machine: `Node ${process.versions.node}, ${cpus()[0]?.model ?? ''}`, figures };
    } finally {
      await app.close();
      await database.close();
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Loaded {
  /** What `vite build` made, as it is served. */
  readonly webFolder: string;
  readonly commitments: number;
}

async function inBrowser(url: string, { webFolder, commitments }: Loaded): Promise<readonly Figure[]> {
  const { executablePath, args, env } = await findChromium(process.env);
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      baseURL: url,
      locale: 'zh-CN',
    });
    await context.addInitScript(WATCH);
    const page = await context.newPage();
    const first = await firstLoad(page, webFolder);
    const figures: Figure[] = [
      { name: 'first load, script, gzip', value: first.kilobytes, unit: 'kB', bar: { is: '<=', value: 350 } },
      { name: 'first load, until its heading stands', value: first.seconds, unit: 's' },
    ];
    for (const { name, does } of INTERACTIONS) {
      const taken: number[] = [];
      // The scripts of a view come with its first use; that they load is no part of what a click costs.
      await timeInteractions(page, does);
      for (let round = 0; round < ROUNDS; round++) taken.push(await timeInteractions(page, does));
      figures.push({
        name: `${name}, ${commitments.toLocaleString('en')} records`,
        value: median(taken),
        unit: 'ms',
        bar: { is: '<=', value: 100 },
        note: `slowest of ${ROUNDS}: ${Math.max(...taken)} ms`,
      });
    }
    return figures;
  } finally {
    await browser.close();
  }
}

/** Signs in and waits for the first page; the scripts that this asked for are weighed as built, as gzip makes them. */
async function firstLoad(
  page: Page,
  webFolder: string,
): Promise<{ readonly kilobytes: number; readonly seconds: number }> {
  await page.goto('/sign-in');
  await page.fill('input[autocomplete=username]', ACCOUNT);
  await page.fill('input[autocomplete=current-password]', PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((at) => at.pathname === '/');
  await page.locator('h1').waitFor();
  await page.goto('about:blank');
  // By address, not by what the browser keeps of the answer: that is gone once another page stands.
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.js$/u.test(pathname)) scripts.add(pathname);
  });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const began = performance.now();
  await page.goto('/');
  await page.locator('h1').waitFor();
  const seconds = (performance.now() - began) / 1000;
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: false });
  if (scripts.size === 0) throw new Error('The first page asked for no script');
  const bytes = [...scripts].map(
    (path) => gzipSync(readFileSync(join(webFolder, path)), { level: 9 }).length,
  );
  return { kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1000, seconds };
}
