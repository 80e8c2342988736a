import { expect, test } from 'vitest';

import { scrollsSideways } from './support/accessibility.ts';
import { PASSWORD } from './support/sample-people.ts';
import { PHONE, withApp } from './support/with-app.ts';

const app = withApp('empty');

test('from the printed link to an organisation whose people can sign in', async () => {
  const { page, complaints } = await app.visit();
  await page.goto(app.setUpUrl ?? '');
  await page.getByLabel('单位名称').fill('青溪县图书馆');
  await page.getByLabel('姓名').fill('林书');
  await page.getByLabel('账号').fill('admin');
  const password = page.getByLabel('密码', { exact: true });
  await password.fill('short');
  expect(await page.getByText('至少 12 个字符').textContent()).toContain('未满足');
  await password.fill(PASSWORD);
  expect(await page.getByText('至少 12 个字符').textContent()).toContain('已满足');
  await page.getByRole('button', { name: '完成设置' }).click();

  await page.waitForURL('**/first-steps**');
  expect(await page.getByLabel(/^第 1 行/u).inputValue()).toBe('青溪县图书馆');
  await page.getByLabel(/^第 2 行/u).fill('办公室');
  await page.getByLabel('办公室：负责人姓名').fill('何青');
  await page.getByLabel(/^第 2 行/u).press('Enter');
  await page.keyboard.type('采编部');
  // What was typed outlives a reload.
  await page.reload();
  expect(await page.getByLabel(/^第 3 行/u).inputValue()).toBe('采编部');
  await page.getByRole('button', { name: '检查' }).click();
  await page.getByText('可以导入：3 个单位、1 个岗位、1 人。').waitFor();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const calendar = page.locator('.ant-collapse-item-active').filter({ hasText: '核对工作日历' });
  await calendar.getByRole('button', { name: '下一步' }).click();

  await page.getByText('还没有督办人或领导').first().waitFor();
  await page.getByLabel('何青 的角色').click();
  await page.locator('.ant-select-item-option').filter({ hasText: '督办人' }).click();
  await page.getByRole('button', { name: '开通 1 个账号' }).click();
  const initial = (await page.locator('td code').first().textContent()) ?? '';
  expect(initial).toMatch(/^[a-zA-Z0-9]{4}(?:-[a-zA-Z0-9]{4}){3}$/u);
  await page.getByRole('button', { name: '我已保存，完成' }).click();
  await page.getByRole('button', { name: '退出，换账号登录' }).click();

  await page.getByLabel('账号').fill('何青');
  await page.getByLabel('密码', { exact: true }).fill(initial);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByLabel('新密码', { exact: true }).fill('granite teapot umbrella 9');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await page.waitForURL('**/plans');
  expect(complaints).toEqual([]);
});

test('a session that ends in the middle of work is taken up where it was, with what was typed', async () => {
  const { page, context } = await app.visit({ screen: PHONE, language: 'en' });
  await page.goto('/sign-in?to=%2Forganisation%3Ftab%3Dpeople');
  await page.getByLabel('Account').fill('admin');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill('周明');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save' }).click();
  const again = page.getByRole('dialog').filter({ hasText: 'Your session has ended' });
  await again.getByLabel('Account').fill('admin');
  await again.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await again.waitFor({ state: 'detached' });
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('周明');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: '周明' }).waitFor();
  expect(await scrollsSideways(page)).toBe(false);
});
