import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '../types.ts';
import { partDocument } from './part-document.ts';
import { splitCompilation } from './split-compilation.ts';

const BODY =
  '一、总体要求\n按照全年部署，抓好各项任务的落实，保证质量和进度，及时总结经验。\n二、重点任务\n（一）每季度召开一次推进会，研究解决突出问题。\n（二）年底前完成设施改造，做好验收和移交。\n三、保障措施\n1.落实经费。2.加强检查。\n';

function split(text: string, contents: PlanDocument['contents'] = []): unknown[] {
  return splitCompilation({ text, contents }).map(({ kind, title, issuer }) => [kind, title, issuer]);
}

describe('a file with one plan', () => {
  it.each([
    ['市水务局2026年供水工作要点', '市水务局'],
    ['2026年供水工作要点', null],
  ])('%s', (title, issuer) => {
    expect(split(`${title}\n${BODY}`)).toEqual([['plan', title, issuer]]);
  });

  it('is one plan even when its text names others', () => {
    const text = `市水务局2026年供水工作要点\n${BODY}附件：1.供水安全行动方案\n2.水质检测计划\n市水务局\n2026年1月5日\n`;
    expect(split(text)).toHaveLength(1);
  });

  it('is one plan with a timetable whose entries end like titles', () => {
    const dates =
      '7月-10月:起草水质中心方案\n1.走访泵站，摸清底数，形成问题清单，逐项明确责任人和完成时间，报分管领导审定后实施。\n10月：征求学校意见\n1.汇总意见，修改方案。\n';
    expect(split(`市水务局2026年供水工作要点\n${BODY}${dates}${dates}`)).toHaveLength(1);
  });

  it('without a title is one part, its issuer over the date', () => {
    expect(split(`${BODY}市水务局\n2026年1月5日\n`)).toEqual([['plan', null, '市水务局']]);
  });
});

describe('a compilation', () => {
  const three = [
    `市水务局2026年供水工作要点\n${BODY}`,
    `市图书馆关于印发读者服务行动方案的通知\n市图〔2026〕3号\n${BODY}市图书馆\n2026年2月1日\n`,
    `市教育局\n2026年学校安全工作计划\n${BODY}`,
  ];
  const expected = [
    ['plan', '市水务局2026年供水工作要点', '市水务局'],
    ['plan', '市图书馆关于印发读者服务行动方案的通知', '市图书馆'],
    ['plan', '市教育局2026年学校安全工作计划', '市教育局'],
  ];

  it('is told apart by titles below which numbering begins anew', () => {
    expect(split(three.join(''))).toEqual(expected);
  });

  it('has its contents list kept apart', () => {
    const list =
      '工作计划汇编\n目　录\n市水务局2026年供水工作要点……1\n市图书馆关于印发读者服务行动方案的通知……5\n2026年学校安全工作计划……9\n';
    expect(split(list + three.join(''))).toEqual([['front', null, null], ...expected]);
  });

  it('is told apart by the contents list of the file where nothing is numbered', () => {
    const prose =
      '抓好各项任务的落实，每季度召开一次推进会，研究解决突出问题，年底前完成设施改造，做好验收和移交，及时总结经验，形成长效机制，不断提高质量和效率，为群众提供更好的服务，确保全年目标任务圆满完成。\n';
    const text = `春季行动\n${prose}秋季行动\n${prose}`;
    expect(split(text)).toHaveLength(1);
    expect(
      split(text, [
        { title: '春季行动', page: '1' },
        { title: '秋季行动', page: '2' },
      ]),
    ).toEqual([
      ['plan', '春季行动', null],
      ['plan', '秋季行动', null],
    ]);
  });

  it('tells the annexes of a notice from the notice', () => {
    const text = `市水务局关于印发供水安全行动方案的通知\n各单位：\n${BODY}市水务局\n2026年1月5日\n附件1\n供水安全2026年行动方案\n${BODY}附件2\n2026年供水任务分解表\n任务\t责任单位\n换管\t供水处\n`;
    expect(split(text).map((part) => (part as unknown[]).slice(0, 2))).toEqual([
      ['plan', '市水务局关于印发供水安全行动方案的通知'],
      ['annex', '供水安全2026年行动方案'],
      ['annex', '2026年供水任务分解表'],
    ]);
  });

  it('covers the whole text', () => {
    const text = `前言\n${three.join('')}`;
    const parts = splitCompilation({ text, contents: [] });
    expect(parts.map(({ span }) => text.slice(...span)).join('')).toBe(text);
  });
});

describe('a part', () => {
  it('is a document of its own', () => {
    const text = '甲\n乙\n丙\n';
    const line = (at: number): PlanDocument['anchors'][number] => ({
      span: [at, at + 1],
      place: { kind: 'line', line: at / 2 + 1 },
    });
    const document: PlanDocument = {
      kind: 'txt',
      name: 'a.txt',
      mediaType: 'text/plain',
      sha256: '',
      encoding: 'utf-8',
      text,
      anchors: [line(0), line(2), line(4)],
      headings: [{ span: [2, 3], level: 1 }],
      tables: [],
      notes: [],
      contents: [],
      pages: null,
      warnings: [],
    };
    const part = partDocument(document, { span: [2, 6] });
    expect(part.text).toBe('乙\n丙\n');
    expect(part.anchors).toEqual([
      { span: [0, 1], place: { kind: 'line', line: 2 } },
      { span: [2, 3], place: { kind: 'line', line: 3 } },
    ]);
    expect(part.headings).toEqual([{ span: [0, 1], level: 1 }]);
  });
});
