import { compile } from '@taizhang/compiler';
import { expect, test } from 'vitest';

import { cutPlaces, splitParts } from './split-parts.ts';

const TEXT = `某馆2026年工作要点
一、重点任务
技术部建立数据安全管理制度，每季度开展一次数据备份恢复演练，每年12月底前形成数据安全自查报告。
`;
const plan = compile(TEXT);
const start = TEXT.indexOf('技术部建立');
const span = [start, TEXT.indexOf('。') + 1] as const;
const found = plan.commitments.find((one) => one.span[0] === start);
const at = (words: string): number => TEXT.indexOf(words);

test('a sentence may be cut behind its clauses and stops, and nowhere else', () => {
  expect(cutPlaces(plan, span).map((place) => TEXT.slice(place, place + 4))).toEqual(['每季度开', '每年12']);
  expect(cutPlaces(plan, [start, start + 3])).toEqual([]);
});

test('each part has what stands in it, and nothing of what stands in the others', () => {
  const whole = { text: TEXT, span, found: found ?? plan.commitments[0] };
  expect(splitParts(whole, [at('每季度'), at('每年12')])).toMatchObject([
    { title: '技术部建立数据安全管理制度', cadence: '', dueOn: null },
    { title: '每季度开展一次数据备份恢复演练' },
    { title: '每年12月底前形成数据安全自查报告' },
  ]);
});

test('what a part says of time and proof goes with it', () => {
  const text = '采编部每月公布一次采纳清单，2026年6月30日前形成清点报告。';
  const compiled = compile(text, { name: 'x' });
  const one = {
    ...(compiled.commitments[0] ??
      (() => {
        throw new Error('none');
      })()),
    cadence: compiled.commitments.flatMap(({ cadence }) => cadence),
    deadlines: compiled.commitments.flatMap(({ deadlines }) => deadlines),
    deliverables: compiled.commitments.flatMap(({ deliverables }) => deliverables),
    quantities: [],
  };
  const parts = splitParts({ text, span: [0, text.length], found: one }, [text.indexOf('2026')]);
  expect(parts).toMatchObject([
    { title: '采编部每月公布一次采纳清单', dueOn: null, cadence: '每月公布一次' },
    { title: '2026年6月30日前形成清点报告', dueOn: '2026-06-30', cadence: '', measure: '清点报告' },
  ]);
});

test('the day from which something is done is not the day by which it is due', () => {
  const text = '某馆2026年工作要点\n技术部自2026年11月1日起开放自习室，每月公布座位使用情况。\n';
  const compiled = compile(text);
  const [first] = compiled.commitments;
  expect(first?.deadlines.map(({ kind }) => kind)).toEqual(['from']);
  const from = first?.span[0] ?? 0;
  const parts = splitParts({ text, span: [from, text.indexOf('。') + 1], found: first }, [
    text.indexOf('每月'),
  ]);
  expect(parts.map(({ dueOn }) => dueOn)).toEqual([null, null]);
});

test('one cut at the edge makes one part', () => {
  expect(splitParts({ text: TEXT, span, found }, [span[0], span[1]])).toHaveLength(1);
});
