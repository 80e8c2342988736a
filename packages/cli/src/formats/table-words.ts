/** The words around the rows of a table, in both languages. */
import type { Language } from '@taizhang/compiler';

export interface TableWords {
  readonly titles: Readonly<Record<'number' | 'what' | 'who' | 'often' | 'when' | 'much', string>>;
  readonly uncertain: string;
  readonly untitled: string;
  readonly period: (start: string, end: string) => string;
  readonly total: (counts: TableCounts) => string;
  readonly fromAbove: string;
  readonly findings: (errors: number, warnings: number, file: string) => string;
}

export interface TableCounts {
  readonly all: number;
  readonly owned: number;
  readonly timed: number;
  readonly measured: number;
  readonly uncertain: number;
}

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  zh: {
    titles: { number: '序号', what: '任务', who: '责任单位', often: '频次', when: '时限', much: '数量' },
    uncertain: '？',
    untitled: '（无标题）',
    period: (start, end) => `${start} 至 ${end}`,
    total: ({ all, owned, timed, measured, uncertain }) =>
      `共 ${all} 项任务：${owned} 项有责任单位，${timed} 项有频次或时限，${measured} 项有数量` +
      (uncertain > 0 ? `；${uncertain} 项把握不大（标“？”），请核对` : ''),
    fromAbove: '↑ 句中未写，取自标题、标签或上文',
    findings: (errors, warnings, file) =>
      `检查发现 ${listed([errors, '个错误'], [warnings, '个警告']).join('、')}，详见：taizhang lint ${file}`,
  },
  en: {
    titles: {
      number: '#',
      what: 'Commitment',
      who: 'Who',
      often: 'How often',
      when: 'By when',
      much: 'How much',
    },
    uncertain: '?',
    untitled: '(untitled)',
    period: (start, end) => `${start} to ${end}`,
    total: ({ all, owned, timed, measured, uncertain }) =>
      `${all} commitments: ${owned} with an owner, ${timed} with a cadence or date, ${measured} with an amount` +
      (uncertain > 0 ? `; ${uncertain} uncertain (marked ?), please check` : ''),
    fromAbove: '↑ not in the sentence: taken from a heading, a label or what stands above',
    findings: (errors, warnings, file) =>
      `The lint found ${listed([errors, errors === 1 ? 'error' : 'errors'], [warnings, warnings === 1 ? 'warning' : 'warnings']).join(' and ')}: taizhang lint ${file}`,
  },
};

export function countTable(
  rows: readonly {
    readonly who: readonly string[];
    readonly often: readonly string[];
    readonly when: readonly string[];
    readonly much: readonly string[];
    readonly uncertain: boolean;
  }[],
): TableCounts {
  const count = (has: (row: (typeof rows)[number]) => boolean): number => rows.filter(has).length;
  return {
    all: rows.length,
    owned: count((row) => row.who.length > 0),
    timed: count((row) => row.often.length + row.when.length > 0),
    measured: count((row) => row.much.length > 0),
    uncertain: count((row) => row.uncertain),
  };
}

function listed(...counts: readonly (readonly [number, string])[]): string[] {
  return counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
}
