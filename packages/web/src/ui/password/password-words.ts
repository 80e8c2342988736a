import { defineWords } from '../../words/define-words.ts';

export const passwordWords = defineWords('password', {
  zh: {
    rules: '密码要求',
    length: '至少 {{min}} 个字符，可以用一句话，空格和汉字都行',
    classes: '大写、小写、数字、符号中至少 {{classes}} 种',
    names: '不含姓名、账号或单位名称',
    common: '不是常见密码，如 123456789012',
    remembered: '不与最近 {{count}} 次用过的相同',
    kept: '已满足',
    open: '未满足',
    show: '显示密码',
    hide: '隐藏密码',
    needed: '请填写密码',
  },
  en: {
    rules: 'What the password must be',
    length:
      'At least {{min, noun(one: character; other: characters)}}; a whole sentence is fine, with spaces',
    classes: 'Of capitals, small letters, digits and signs, at least {{classes}}',
    names: 'Without the name of the person, account or organisation',
    common: 'Not a common one such as 123456789012',
    remembered: 'None of the last {{count}}',
    kept: 'kept',
    open: 'not yet',
    show: 'Show the password',
    hide: 'Hide the password',
    needed: 'Give a password',
  },
});
