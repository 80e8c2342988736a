/** What stands beside a number that is none of the amounts: ordinals, codes, clock times, sums, plan names. */
import { isDigit } from '../../../text/char.ts';
import { CharSet } from '../../../text/char-set.ts';
import { NUMERAL_KIND } from '../../../number/numeral-char.ts';
import { WordTrie } from '../../../text/word-trie.ts';
import { FIXED_NAMES, UnitKind } from '../lexicon/units.ts';
import type { Figure } from './figure-at.ts';
import type { UnitReading } from './unit-at.ts';

/** 第3, GB/T 33000, 7·29, 8+4, 14:30, 〔2026〕, 每两, 统一: the number that starts at `at` is part of something else. */
export function barredBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (at > 0 && (NEVER_BEFORE.has(code) || isLatin(code))) return true;
  // A code or a date goes on: 33000-2016, T/CAS 12-3, 2026.3.5, 14:30.
  if (at > 0 && JOINERS.has(code)) return at < 2 || isDigitOrLatin(text.charCodeAt(at - 2));
  const own = text.charAt(at);
  // 两 counts, 二 orders: 二期工程, 二次供水, 二级学院.
  if (own === '二' && NUMERAL_KIND[text.charCodeAt(at + 1)] === 0) return true;
  if (own === '一')
    return (
      at > 0 &&
      WORDS_ENDING_IN_ONE.includes(text.charAt(at - 1)) &&
      !VERBS_BEFORE_ONE.has(text.slice(at - 2, at))
    );
  if (at > 0 && OWN_WORDS.includes(text.slice(at - 1, at + 1)))
    return !OCCASIONS.includes(text.charAt(at + 1));
  return own > '9' && NAMES.startingAt(text, at, text.length) !== 0;
}

const NAMES = new WordTrie(
  FIXED_NAMES.map((name) => [name, 0] as const),
  'forward',
);
const NEVER_BEFORE = new CharSet('第〔[【×*＊+＋·•×#№每逐/／');
const JOINERS = new CharSet('-－—–.．:：');
/** 统一, 唯一, 同一, 进一, 万一, 其一, 每一, 另一, 某一, 新一轮, 逐一, 单一, 初一, 合一, 归一, 不一, 如一, 专一, 之一, 任一. */
const WORDS_ENDING_IN_ONE = '统唯同进万其每另某逐单初合归不如专之任均划齐始这那哪首整新上下本';
/** 每年更新|一次, 每学期调整|一次: the character belongs to the verb before it. */
const VERBS_BEFORE_ONE: ReadonlySet<string> = new Set(['更新', '刷新', '翻新', '调整', '修整', '平整']);
/** 每周三次 counts, 周三课堂 names a day. */
const OCCASIONS = '次场期轮';
const OWN_WORDS = ['周二', '周三', '近两', '近三', '近二', '其二', '其三', '再三', '首二'];

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigitOrLatin(code: number): boolean {
  return isDigit(code) || isLatin(code) || (code >= 0xff10 && code <= 0xff5a);
}

/** 8+4, 5×8小时, 3·15, 14:30, 21时30分, 2026届, 1〕: what follows shows that the number is no amount. */
export function barredBehind(text: string, figure: Figure, unit: UnitReading): boolean {
  const next = text.charCodeAt(figure.end);
  if (NEVER_BEHIND.has(next)) return true;
  if (Number.isNaN(figure.n) || figure.n > LARGEST) return true;
  if (unit.unit === '分') return CLOCK.has(text.charCodeAt(figure.start - 1));
  if (unit.unit === '版' || unit.unit === '代') return figure.n >= 1900;
  // 55岁 is an age; a long run of digits is a phone number or a code.
  return figure.digits && !figure.multiplied && figure.n >= LONG_RUN && unit.kind !== UnitKind.money;
}

const NEVER_BEHIND = new CharSet('×*＊+＋·•〕]】/／');
const CLOCK = new CharSet('时点:：');
const LARGEST = 1e15;
const LONG_RUN = 1e7;
