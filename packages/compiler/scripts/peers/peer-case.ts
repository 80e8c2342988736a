/** What every suite of a peer is turned into. */
import { existsSync, readFileSync } from 'node:fs';
import { CORPUS_FOLDER } from '../corpus.ts';

export interface PeerCase {
  readonly suite: string;
  readonly text: string;
  /** The category that puts the case out of scope, or null. */
  readonly outOfScope: string | null;
  readonly run: () => Outcome;
}

export interface Outcome {
  readonly want: string;
  readonly got: string;
  readonly pass: boolean;
}

export const CATEGORIES = {
  clock: 'clock times and parts of the day',
  hours: 'durations in hours and less',
  festival: 'festivals, solar terms, seasons and the lunar calendar',
  reign: 'reign years (康熙三年, 民国三年)',
  exponent: 'powers and exponents (2^5, 2e5)',
  letters: 'multipliers as letters (40k, 2.5 M)',
  currency: 'amounts of money',
  durations: 'ranges and bounds of durations',
  dialect: 'Cantonese words',
  forward: 'cases run with an option of the peer (forward dates only)',
  clauses: 'several dates behind one another that the peer joins',
} as const;

/** Clock times and parts of the day; 点 and 分 between figures are decimals, so a figure or a numeral must stand before them. */
const CLOCK =
  /[\d一二三四五六七八九十两零]\s?(?:点|點|时(?![间期])|時|[:：]\d)|小时|小時|钟|鐘|分钟|分鐘|秒|早|晨|上午|中午|正午|下午|晚|夜|午|黎明|白天|pm|am|p\.m|a\.m/u;
const HOURS = /小时|小時|钟头|分钟|分鐘|秒|刻钟|分半|\d时|一个钟|鐘/u;
const FESTIVAL =
  /节(?!目|约)|節|除夕|春节|元旦|国庆|端午|中秋|清明|新年|平安夜|双十一|五一|^十一$|农历|阴历|正月|腊月|闰|大年|初[一二三四五六七八九十\d]|廿|冬至|大寒|小寒|芒种|[春夏秋冬](?:[天季]|$)|暑假|年\s?[春夏秋冬]/u;
const REIGN = /神龙|康熙|雍正|民国/u;
const DIALECT = /而家|聽日|琴日|尋日|晏晝|朝早/u;

/** The category of a text about dates, or null. */
export function dateCategory(text: string): string | null {
  if (/号，\d+号，/u.test(text)) return CATEGORIES.clauses;
  if (DIALECT.test(text)) return CATEGORIES.dialect;
  if (REIGN.test(text)) return CATEGORIES.reign;
  if (HOURS.test(text)) return CATEGORIES.hours;
  if (CLOCK.test(text)) return CATEGORIES.clock;
  return FESTIVAL.test(text) ? CATEGORIES.festival : null;
}

/** Reads one file of the peers' cases; null where they are not beside the repository. */
export function readSpec(path: string): readonly unknown[] {
  const file = `${CORPUS_FOLDER}/peer-specs/${path}`;
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as readonly unknown[];
}
