import { describe, expect, it } from 'vitest';
import { scanLines } from './scan-lines.ts';

/** Each line as flag + text: `c` contents, `h` header row, `r` row of a table, `.` neither. */
function scan(text: string): string[] {
  return scanLines(text).map((line) => {
    const flag = line.toc ? 'c' : line.headerRow === line.index ? 'h' : line.table >= 0 ? 'r' : '.';
    return `${flag} ${text.slice(line.start, line.end).replaceAll('\t', '|')}`;
  });
}

describe('lines', () => {
  it('are trimmed and never empty', () => {
    expect(scan('　一、总则　\r\n\r\n \n正文')).toEqual(['. 一、总则', '. 正文']);
  });

  it('carry the mark at their head, behind markdown hashes too', () => {
    expect(scanLines('## 1. Water\n正文').map((line) => line.mark?.style ?? null)).toEqual(['arabic', null]);
  });
});

describe('tables of contents', () => {
  it('are runs of titles that come again', () => {
    const text =
      '要点\n一、供水\n1.换管\n2.检测\n二、节水\n一、供水\n1.换管\n换管十公里。\n2.检测\n每月一次。\n二、节水\n宣传。';
    expect(scan(text).slice(0, 7)).toEqual([
      '. 要点',
      'c 一、供水',
      'c 1.换管',
      'c 2.检测',
      'c 二、节水',
      '. 一、供水',
      '. 1.换管',
    ]);
  });

  it('recognise run-in titles further down', () => {
    const text =
      '（一）换管\n（二）检测\n（三）节水\n（一）换管。全年十公里。\n（二）检测。每月一次。\n（三）节水。宣传。';
    expect(
      scan(text)
        .map((line) => line.charAt(0))
        .join(''),
    ).toBe('ccc...');
  });

  it('have leader dots and page numbers', () => {
    const text = '目　录\n一、供水……1\n二、节水......12\n一、供水\n正文。\n二、节水\n正文。';
    expect(
      scan(text)
        .map((line) => line.charAt(0))
        .join(''),
    ).toBe('ccc....');
  });

  it('are not lists that repeat themselves', () => {
    const text = '一、站长\n1.巡查\n2.记录\n3.报告\n二、班长\n1.巡查\n2.记录\n3.报告';
    expect(scan(text).some((line) => line.startsWith('c'))).toBe(false);
  });
});

describe('tables', () => {
  it('have a header row of column names', () => {
    const text = '任务表\n序号\t任务\t责任单位\n1\t换管\t水务局\n2\t检测\t水务局\n\n正文。';
    expect(scan(text)).toEqual([
      '. 任务表',
      'h 序号|任务|责任单位',
      'r 1|换管|水务局',
      'r 2|检测|水务局',
      '. 正文。',
    ]);
  });

  it('go on over merged cells, and start anew with a new header', () => {
    const text =
      '任务\t进度安排\t考核要点\n换管\t3月：招标\t报告\n4月：施工\n\n任务\t进度安排\t考核要点\n检测\t每月\t报告';
    const lines = scanLines(text);
    expect(lines.map((line) => line.table)).toEqual([0, 0, 0, 1, 1]);
    expect(lines.map((line) => line.headerRow)).toEqual([0, 0, 0, 3, 3]);
  });

  it('may do without a header', () => {
    expect(scanLines('供水\t10公里\n节水\t3次\n正文。').map((line) => line.table)).toEqual([0, 0, -1]);
  });

  it('are not single lines with a tab', () => {
    expect(scanLines('标题\t日期\n正文。').map((line) => line.table)).toEqual([-1, -1]);
  });

  it('have English headers too', () => {
    const text = 'Milestone\tMeasure\tTarget date\nNew well\tFlow test\tJune 2026';
    expect(scanLines(text).map((line) => line.headerRow)).toEqual([0, 0]);
  });
});
