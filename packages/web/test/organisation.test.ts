import { expect, test } from 'vitest';

import { withApp } from './support/with-app.ts';

const app = withApp('people');

test('a post is handed over to somebody new, and what it owes is said to stay', async () => {
  const { page, open, complaints } = await app.as('admin');
  await open('/organisation');
  await page.getByLabel('查找单位、岗位或人员').fill('采访馆员');
  await page.getByText('采编部', { exact: true }).first().click();
  const post = page.getByRole('region', { name: '采访馆员' });
  await post.getByText('许知行').waitFor();
  await post.getByRole('button', { name: '交接' }).click();
  const wizard = page.getByRole('dialog');
  await wizard.getByText('新来的人', { exact: true }).click();
  await wizard.getByLabel('新来的人的姓名').fill('江一帆');
  await wizard.getByRole('button', { name: '下一步' }).click();
  await wizard.getByText('采访馆员：许知行 → 江一帆').waitFor();
  await wizard.getByRole('button', { name: '确认交接' }).click();
  await wizard.waitFor({ state: 'detached' });
  await post.getByText('江一帆').waitFor();
  expect(complaints).toEqual([]);
});

test('the log is verified before one’s eyes', async () => {
  const { page, open } = await app.as('admin', { language: 'en' });
  await open('/administration?tab=audit');
  await page.getByRole('button', { name: 'Verify everything' }).click();
  await page.getByText('Verified: nothing was changed').waitFor();
  await page.getByText('Post taken up').first().waitFor();
});
