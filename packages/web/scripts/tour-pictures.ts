/** What the tour shows, in the order of docs/tour.md. */
import type { Page } from 'playwright-core';

import type { HttpPerson } from '../test/support/http-person.ts';
import type { Account } from '../test/support/sample-people.ts';

export interface Picture {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Who looks; null for a page before the sign-in. */
  readonly as: Account | null;
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly language?: 'zh' | 'en';
  readonly dark?: boolean;
  /** Done before the picture is taken: something is opened or chosen. */
  readonly before?: (page: Page) => Promise<void>;
}

const PHONE = { width: 390, height: 844 } as const;

interface Listed {
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** `reader` finds the plan and the records that are shown. */
export async function pictures(reader: HttpPerson): Promise<readonly Picture[]> {
  const plans = await reader.ask<Listed>('GET', '/plans');
  const plan = plans.items[0]?.id ?? '';
  const records = await reader.ask<Listed>('GET', '/registers/commitment/records?limit=100');
  const recurring = records.items.find(({ title }) => /每月|每季度/u.test(title)) ?? records.items[0];
  return [
    { name: 'first-steps', as: 'admin', path: '/first-steps' },
    { name: 'plans', as: 'jiang', path: '/plans' },
    { name: 'plan', as: 'jiang', path: `/plans/${plan}` },
    { name: 'my-work', as: 'fang', path: '/' },
    { name: 'my-work-phone', as: 'fang', path: '/', ...PHONE },
    { name: 'ledger', as: 'jiang', path: '/ledger/commitment' },
    { name: 'ledger-board', as: 'jiang', path: '/ledger/commitment?view=board' },
    { name: 'record', as: 'jiang', path: `/records/${recurring?.id ?? ''}` },
    { name: 'record-phone', as: 'fang', path: `/records/${recurring?.id ?? ''}`, ...PHONE },
    { name: 'dashboard', as: 'zhou', path: '/dashboard' },
    { name: 'dashboard-dark', as: 'zhou', path: '/dashboard', dark: true, language: 'en' },
    { name: 'findings', as: 'jiang', path: '/findings' },
    { name: 'search', as: 'jiang', path: '/search?q=培训' },
    { name: 'registers', as: 'admin', path: '/registers' },
    { name: 'register', as: 'admin', path: '/registers/commitment' },
    { name: 'organisation', as: 'admin', path: '/organisation' },
    { name: 'account', as: 'jiang', path: '/account' },
    { name: 'administration', as: 'admin', path: '/administration' },
    { name: 'sign-in', as: null, path: '/sign-in' },
  ];
}
