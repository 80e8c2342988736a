/** Every page of the app, as somebody who may see it: what holds for all of them, however they change. */
import { readFile } from 'node:fs/promises';

import { beforeAll, describe, expect, test } from 'vitest';

import { axeFindings, scrollsSideways } from './support/accessibility.ts';
import { HttpPerson } from './support/http-person.ts';
import { PASSWORD, type Account } from './support/sample-people.ts';
import { settled } from './support/settled.ts';
import {
  DESKTOP,
  PHONE,
  withApp,
  type TestApp,
  type Visitor,
  type VisitOptions,
} from './support/with-app.ts';

const app = withApp('adopted');

interface Place {
  /** As the list of routes has it, without what stands behind the `?`. */
  readonly route: string;
  readonly search?: string;
  readonly as: Account;
}

/** One line a page; a second one where a tab or view is a page of its own. */
const PLACES: readonly Place[] = [
  { route: '/', as: 'fang' },
  { route: '/first-steps', as: 'admin' },
  { route: '/plans', as: 'jiang' },
  { route: '/plans/$plan', as: 'jiang' },
  { route: '/ledger/$register', as: 'jiang' },
  { route: '/ledger/$register', search: '?view=board', as: 'jiang' },
  { route: '/ledger/$register', search: '?view=calendar', as: 'jiang' },
  { route: '/ledger/$register', search: '?view=timeline', as: 'jiang' },
  { route: '/records/$record', as: 'jiang' },
  { route: '/dashboard', as: 'zhou' },
  { route: '/findings', as: 'jiang' },
  { route: '/registers', as: 'admin' },
  { route: '/registers/$register', as: 'admin' },
  { route: '/organisation', as: 'admin' },
  { route: '/organisation', search: '?tab=people', as: 'admin' },
  { route: '/search', search: '?q=读者', as: 'jiang' },
  { route: '/account', as: 'fang' },
  { route: '/administration', as: 'admin' },
  { route: '$', as: 'jiang' },
];

/** Pages that one sees before one is signed in: on a server that nobody has set up yet, and on one that stands. */
const BARE = ['/sign-in', '/set-up'];

const LOOKS = {
  'on a desktop, in Chinese, light': { screen: DESKTOP, language: 'zh', dark: false },
  'on a phone, in English, dark': { screen: PHONE, language: 'en', dark: true },
} as const satisfies Record<string, VisitOptions>;
type Look = (typeof LOOKS)[keyof typeof LOOKS];

const NARROW = { width: 320, height: 640 };
const ids = { $register: 'commitment', $plan: '', $record: '' };

beforeAll(async () => {
  const supervisor = await new HttpPerson(app.url).signIn('jiang', PASSWORD);
  const first = async (path: string): Promise<string> => {
    const { items } = await supervisor.ask<{ items: { id: string }[] }>('GET', path);
    return items[0]?.id ?? '';
  };
  ids.$plan = await first('/plans');
  ids.$record = await first('/registers/commitment/records?limit=1');
  const data = { title: '疏散通道堆放展架', source: 'inspection', foundOn: '2026-03-02', fact: '三楼东侧' };
  const rest = { severity: 'major', dueOn: '2026-03-20', unit: await first('/units') };
  await supervisor.ask('POST', '/registers/finding/records', { data: { ...data, ...rest } });
}, 60_000);

/** One browser a person and look, for all pages. */
const visitors = new Map<string, Promise<Visitor>>();
const visitorOf = (account: Account, look: Look): Promise<Visitor> => {
  const key = `${account} ${look.language}`;
  const visitor = visitors.get(key) ?? app.as(account, look);
  visitors.set(key, visitor);
  return visitor;
};

const addressOf = ({ route, search = '' }: Place): string =>
  route.replace(/\$\w+/u, (name) => ids[name as keyof typeof ids]) + search;

/** What is wrong with a page as it stands; nothing where all is well. */
async function faultsOf({ page, complaints }: Visitor, look: Look, path: string): Promise<readonly string[]> {
  const said = complaints.length;
  await page.setViewportSize(look.screen);
  await page.goto(path);
  await settled(page);
  const faults = [...(await axeFindings(page))];
  const lang = await page.locator('html').getAttribute('lang');
  if (lang !== (look.language === 'zh' ? 'zh-CN' : 'en')) faults.push(`html lang is ${lang ?? 'not there'}`);
  const titles = await page.locator('h1').count();
  if (titles !== 1) faults.push(`${titles} headings of the first level`);
  if ((await page.title()).trim() === '') faults.push('the window has no title');
  faults.push(...(await skipFaults({ page })));
  if (look.screen === PHONE) {
    await page.setViewportSize(NARROW);
    await settled(page);
    if (await scrollsSideways(page)) faults.push(`scrolls sideways at ${NARROW.width} px`);
  }
  return [...faults, ...complaints.slice(said).map((one) => `the console says: ${one}`)];
}

/** The first stop of the keyboard leads past the navigation, into the content. */
async function skipFaults({ page }: Pick<Visitor, 'page'>): Promise<readonly string[]> {
  const skip = page.locator('.tz-skip');
  if ((await skip.count()) === 0) return [];
  const first = await page.evaluate("document.querySelector('a[href], button, input')?.className");
  await skip.focus();
  await page.keyboard.press('Enter');
  const reached = await page.evaluate("document.activeElement === document.getElementById('content')");
  return [
    ...(first === 'tz-skip' ? [] : ['the skip link is not the first stop']),
    ...(reached === true ? [] : ['the skip link does not reach the content']),
  ];
}

describe.each(Object.entries(LOOKS))('%s', (_name, look) => {
  test.each(PLACES.map((place) => [`${place.route}${place.search ?? ''}`, place] as const))(
    '%s is accessible, fits and does not complain',
    async (_address, place) => {
      expect(await faultsOf(await visitorOf(place.as, look), look, addressOf(place))).toEqual([]);
    },
  );

  test('the sign-in is accessible, fits and does not complain', async () => {
    const visitor = await app.visit(look);
    expect(await faultsOf(visitor, look, '/sign-in')).toEqual([]);
  });
});

test('every route of the app is looked at', async () => {
  const router = await readFile(new URL('../src/app/router.tsx', import.meta.url), 'utf8');
  const routes = [...router.matchAll(/^ {2}path: '(?<path>[^']+)'/gmu)].map(({ groups }) => groups?.['path']);
  expect(routes.length).toBeGreaterThan(0);
  expect(new Set([...PLACES.map(({ route }) => route), ...BARE])).toEqual(new Set(routes));
});

describe('before the first start', () => {
  const fresh: TestApp = withApp('empty');
  test.each(Object.entries(LOOKS))(
    'the set-up is accessible, fits and does not complain %s',
    async (_name, look) => {
      const url = new URL(fresh.setUpUrl ?? '');
      const visitor = await fresh.visit(look);
      expect(await faultsOf(visitor, look, `${url.pathname}${url.hash}`)).toEqual([]);
    },
  );
});
