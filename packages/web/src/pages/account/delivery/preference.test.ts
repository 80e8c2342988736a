import { expect, test } from 'vitest';

import { toValues, toWishes, type Preference } from './preference.ts';

const MAIL: Preference = {
  channel: 'smtp',
  enabled: true,
  address: 'a@example.org',
  endpoint: null,
  mention: null,
  digestAt: '07:50',
  quietFrom: '20:00',
  quietTo: '07:00',
  restDays: true,
};

test('what was chosen comes back as it was', () => {
  const { channel, ...wishes } = MAIL;
  expect(toWishes(channel, toValues(MAIL))).toEqual(wishes);
});

test('who said nothing yet is offered the morning, and quiet nights', () => {
  expect(toWishes('wecom', toValues(undefined))).toEqual({
    enabled: false,
    address: null,
    endpoint: null,
    mention: null,
    digestAt: '08:30',
    quietFrom: '21:00',
    quietTo: '07:30',
    restDays: false,
  });
});

test('a mail address is for mail alone, an endpoint for bots; blanks are nothing', () => {
  const values = { ...toValues(MAIL), endpoint: 'e', mention: '  ', quiet: null };
  expect(toWishes('smtp', values)).toMatchObject({
    address: 'a@example.org',
    endpoint: null,
    quietFrom: null,
  });
  expect(toWishes('feishu', values)).toMatchObject({ address: null, endpoint: 'e', mention: null });
});
