/** Names of kinds and states for readers, in both languages. */
import type { Language, LocalizedText } from '../types.ts';
import type { ChangeKind, CoverageStatus, EntryKind } from './types.ts';

export const ENTRY_LABEL: Readonly<Record<EntryKind, LocalizedText>> = {
  kept: { zh: '保留', en: 'kept' },
  changed: { zh: '有变动', en: 'changed' },
  split: { zh: '拆分', en: 'split' },
  merged: { zh: '合并', en: 'merged' },
  dropped: { zh: '删去', en: 'dropped' },
  added: { zh: '新增', en: 'added' },
};

export const CHANGE_LABEL: Readonly<Record<ChangeKind, LocalizedText>> = {
  softened: { zh: '软化', en: 'softened' },
  're-dated': { zh: '改期', en: 're-dated' },
  moved: { zh: '换责任单位', en: 'moved' },
  strengthened: { zh: '加强', en: 'strengthened' },
  reworded: { zh: '改写', en: 'reworded' },
};

export const COVERAGE_LABEL: Readonly<Record<CoverageStatus, LocalizedText>> = {
  'taken-up': { zh: '已承接', en: 'taken up' },
  partly: { zh: '部分承接', en: 'partly' },
  missing: { zh: '未承接', en: 'missing' },
  elsewhere: { zh: '由其他单位承担', en: 'given to others' },
};

/** Signs in front of an entry; readable without colour. */
export const ENTRY_SIGN: Readonly<Record<EntryKind, string>> = {
  kept: '=',
  changed: '~',
  split: '<',
  merged: '>',
  dropped: '-',
  added: '+',
};

export const COVERAGE_SIGN: Readonly<Record<CoverageStatus, string>> = {
  'taken-up': '✓',
  partly: '◐',
  missing: '✗',
  elsewhere: '·',
};

/** 保留 3，删去 1 — only what occurs. */
export function tally<K extends string>(
  counts: Readonly<Record<K, number>>,
  labels: Readonly<Record<K, LocalizedText>>,
  language: Language,
): string {
  const parts = (Object.keys(labels) as K[])
    .filter((key) => counts[key] > 0)
    .map((key) => `${labels[key][language]} ${counts[key]}`);
  return parts.join(language === 'zh' ? '，' : ', ');
}

/** One line, whatever line ends and control characters (a terminal would obey them) stand in it. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
