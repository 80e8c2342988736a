import { isIP } from 'node:net';

import type { Label } from '@taizhang/ledger';

import type { Setting } from './setting.ts';

type ListSetting = Extract<Setting, { readonly kind: 'list' }>;

export type Checked =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly expected: Label };

const wrong = (zh: string, en: string): Checked => ({ ok: false, expected: { zh, en } });
const right = (value: unknown): Checked => ({ ok: true, value });

/** A value from the file or the environment, as the setting wants it. */
export function checkValue(setting: Setting, value: unknown): Checked {
  switch (setting.kind) {
    case 'text':
      return typeof value === 'string' && (setting.pattern?.test(value) ?? true)
        ? right(value)
        : { ok: false, expected: setting.expected ?? { zh: '文字', en: 'text' } };
    case 'integer':
      return typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= setting.min &&
        value <= setting.max
        ? right(value)
        : wrong(
            `${setting.min} 至 ${setting.max} 的整数`,
            `a whole number from ${setting.min} to ${setting.max}`,
          );
    case 'boolean':
      return typeof value === 'boolean' ? right(value) : wrong(' true 或 false', 'true or false');
    case 'choice':
      return typeof value === 'string' && setting.options.includes(value)
        ? right(value)
        : wrong(setting.options.join('、'), setting.options.join(', '));
    case 'list':
      return Array.isArray(value) &&
        value.every((item) => typeof item === 'string' && isListed(item, setting))
        ? right(value)
        : { ok: false, expected: setting.expected ?? { zh: '文字的列表', en: 'a list of texts' } };
  }
}

const isListed = (item: string, { pattern, addresses }: ListSetting): boolean =>
  (pattern?.test(item) ?? true) && (addresses !== true || isIP(item.split('/')[0] ?? '') !== 0);

/** Text of the environment in the shape the setting has in the file. */
export function fromEnvironment(setting: Setting, text: string): unknown {
  switch (setting.kind) {
    case 'integer':
      return /^-?\d+$/u.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'list':
      return text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
    case 'text':
    case 'choice':
      return text;
  }
}
