import { expect, test } from 'vitest';

import { axeFindings, scrollsSideways } from './support/accessibility.ts';
import { PASSWORD } from './support/sample-people.ts';
import { PHONE, withApp } from './support/with-app.ts';

const app = withApp('people');

test('who is not signed in comes to the sign-in, and after it to where they wanted to go', async () => {
  const { page, complaints } = await app.visit();
  await page.goto('/organisation');
  await page.getByLabel('账号').fill('fang');
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL('**/organisation');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});

test('a wrong password is said beside the form, in the language of the page', async () => {
  const { page, open } = await app.visit({ language: 'en' });
  await open('/sign-in');
  await page.getByLabel('Account').fill('fang');
  await page.getByLabel('Password', { exact: true }).fill('not this one at all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const said = page.getByRole('alert');
  await said.first().waitFor();
  expect(await said.allInnerTexts()).toEqual([expect.stringMatching(/SV-11\d\d/u)]);
  expect(await page.getByLabel('Account').inputValue()).toBe('fang');
});

test('the language is changed where one is, and kept', async () => {
  const { page, open } = await app.visit();
  await open('/sign-in');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
});

test('the page obeys a policy without inline styles or scripts, and its styles still come', async () => {
  const { page } = await app.visit();
  const answer = await page.goto('/sign-in');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self';/u);
  expect(policy).toMatch(/style-src 'self' 'nonce-[^']+'/u);
  expect(policy).not.toContain('unsafe');
  await page.getByRole('button', { name: '登录' }).waitFor();
  const colour = await page.evaluate(
    "getComputedStyle(document.querySelector('button[type=submit]')).backgroundColor",
  );
  expect(colour).toBe('rgb(11, 102, 103)');
});

test.each([
  ['on a desktop', undefined],
  ['on a phone', PHONE],
])('the sign-in is accessible %s', async (_where, screen) => {
  const { page, open } = await app.visit(screen === undefined ? {} : { screen });
  await open('/sign-in');
  expect(await axeFindings(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
});
