/** How automatic numbers count: sharing, restarting, styles, links. */
import { abstractNum, lvl, num, numPr, p, r, startOverride, style } from '../support/make-docx.ts';
import { OFFICIAL, PLAN, item, numberingCases, type NumberingCase, type XmlCase } from './xml-case.ts';

const CASES: readonly XmlCase[] = [
  {
    name: 'four levels',
    parts: {
      numbering: PLAN,
      body:
        item(0, '供水') +
        item(1, '管网') +
        item(2, '更换旧管') +
        item(3, '东区') +
        item(3, '西区') +
        item(2, '检漏') +
        item(1, '水质') +
        item(2, '每月检测') +
        item(0, '排水') +
        item(1, '清淤'),
    },
    lines: [
      '一、供水',
      '（一）管网',
      '1.更换旧管',
      '（1）东区',
      '（2）西区',
      '2.检漏',
      '（二）水质',
      '1.每月检测',
      '二、排水',
      '（一）清淤',
    ],
    office: true,
  },
  {
    name: 'a level without its ancestors counts them as begun',
    parts: { numbering: PLAN, body: item(1, '管网') + item(0, '供水') + item(2, '换管') + item(0, '排水') },
    lines: ['（一）管网', '二、供水', '1.换管', '三、排水'],
  },
  {
    name: 'a decimal outline shows all levels',
    parts: {
      numbering:
        abstractNum(0, lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%1.%2') + lvl(2, 'decimal', '%1.%2.%3')) +
        num(1, 0),
      body:
        item(0, '供水') +
        item(1, '管网') +
        item(2, '换管') +
        item(2, '检漏') +
        item(1, '水质') +
        item(0, '排水') +
        item(1, '清淤'),
    },
    lines: ['1 供水', '1.1 管网', '1.1.1 换管', '1.1.2 检漏', '1.2 水质', '2 排水', '2.1 清淤'],
    office: true,
  },
  {
    name: 'lists of one abstract list go on counting together',
    parts: {
      numbering: abstractNum(0, OFFICIAL) + num(1, 0) + num(2, 0),
      body: item(0, '供水', 1) + item(0, '排水', 2) + item(0, '节水', 1),
    },
    lines: ['一、供水', '二、排水', '三、节水'],
    office: true,
  },
  {
    name: 'lists of two abstract lists do not',
    parts: {
      numbering: abstractNum(0, OFFICIAL) + abstractNum(1, OFFICIAL) + num(1, 0) + num(2, 1),
      body: item(0, '供水', 1) + item(0, '排水', 2) + item(0, '节水', 1),
    },
    lines: ['一、供水', '一、排水', '二、节水'],
    office: true,
  },
  {
    name: 'a start override begins anew once',
    parts: {
      numbering: abstractNum(0, OFFICIAL) + num(1, 0) + num(2, 0, startOverride(0, 1)),
      body:
        item(0, '供水', 1) +
        item(0, '排水', 1) +
        item(0, '借阅', 2) +
        item(0, '展览', 2) +
        item(0, '节水', 1),
    },
    lines: ['一、供水', '二、排水', '一、借阅', '二、展览', '三、节水'],
    office: true,
  },
  {
    name: 'a start override may begin anywhere',
    parts: {
      numbering: abstractNum(0, OFFICIAL) + num(1, 0, startOverride(0, 5) + startOverride(2, 3)),
      body: item(0, '供水') + item(2, '换管') + item(2, '检漏') + item(0, '排水') + item(2, '清淤'),
    },
    lines: ['五、供水', '3.换管', '4.检漏', '六、排水', '3.清淤'],
  },
  {
    name: 'a level may be told never to restart',
    parts: {
      numbering:
        abstractNum(
          0,
          lvl(0, 'chineseCounting', '第%1章') +
            lvl(1, 'chineseCounting', '第%2条', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>'),
        ) + num(1, 0),
      body:
        item(0, '总则') +
        item(1, '为了供水安全。') +
        item(1, '本办法适用于水厂。') +
        item(0, '检测') +
        item(1, '每月检测一次。'),
    },
    lines: [
      '第一章 总则',
      '第一条 为了供水安全。',
      '第二条 本办法适用于水厂。',
      '第二章 检测',
      '第三条 每月检测一次。',
    ],
  },
  {
    name: 'a level may restart after the first level only',
    parts: {
      numbering:
        abstractNum(
          0,
          lvl(0, 'chineseCounting', '%1、') +
            lvl(1, 'chineseCounting', '（%2）') +
            lvl(2, 'decimal', '%3.', '<w:start w:val="1"/><w:lvlRestart w:val="1"/>'),
        ) + num(1, 0),
      body:
        item(0, '供水') +
        item(1, '管网') +
        item(2, '换管') +
        item(1, '水质') +
        item(2, '检测') +
        item(0, '排水') +
        item(2, '清淤'),
    },
    lines: ['一、供水', '（一）管网', '1.换管', '（二）水质', '2.检测', '二、排水', '1.清淤'],
  },
  {
    name: 'isLgl writes the numbers of higher levels in digits',
    parts: {
      numbering:
        abstractNum(
          0,
          lvl(0, 'chineseCounting', '第%1章') + lvl(1, 'decimal', '%1.%2', '<w:start w:val="1"/><w:isLgl/>'),
        ) + num(1, 0),
      body: item(0, '供水') + item(1, '换管') + item(0, '排水') + item(1, '清淤') + item(1, '护堤'),
    },
    lines: ['第一章 供水', '1.1 换管', '第二章 排水', '2.1 清淤', '2.2 护堤'],
  },
  {
    name: 'a list may redefine a level',
    parts: {
      numbering:
        abstractNum(0, OFFICIAL) +
        num(1, 0) +
        num(2, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '%1）')}</w:lvlOverride>`),
      body: item(0, '供水', 1) + item(0, '换管', 2) + item(0, '排水', 1),
    },
    lines: ['一、供水', '2）换管', '三、排水'],
    office: true,
  },
  {
    name: 'numbering comes from styles, through those they are based on',
    parts: {
      numbering:
        abstractNum(
          0,
          lvl(0, 'chineseCounting', '%1、', '<w:start w:val="1"/><w:pStyle w:val="1"/>') +
            lvl(1, 'chineseCounting', '（%2）', '<w:start w:val="1"/><w:pStyle w:val="2"/>'),
        ) + num(1, 0),
      styles:
        style('a', '', { name: 'Normal', isDefault: true }) +
        style('1', `<w:pPr>${numPr(1, undefined)}<w:outlineLvl w:val="0"/></w:pPr>`, {
          name: 'heading 1',
          basedOn: 'a',
        }) +
        style('2', `<w:pPr>${numPr(1, 1)}<w:outlineLvl w:val="1"/></w:pPr>`, {
          name: 'heading 2',
          basedOn: 'a',
        }) +
        style('3', '', { name: '二级', basedOn: '2' }),
      body:
        p('供水', { style: '1' }) +
        p('管网', { style: '2' }) +
        p('水质', { style: '3' }) +
        p('正文。') +
        p('排水', { style: '1' }) +
        p('清淤', { style: '3' }),
    },
    lines: ['一、供水', '（一）管网', '（二）水质', '正文。', '二、排水', '（一）清淤'],
    office: true,
  },
  {
    name: 'a style that names its list but no level has the level linked to it',
    parts: {
      numbering:
        abstractNum(
          0,
          lvl(0, 'decimal', '%1.') +
            lvl(1, 'lowerLetter', '%2)', '<w:start w:val="1"/><w:pStyle w:val="Sub"/>'),
        ) + num(1, 0),
      styles: style('Sub', `<w:pPr>${numPr(1, undefined)}</w:pPr>`),
      body: item(0, '供水') + p('换管', { style: 'Sub' }) + p('检漏', { style: 'Sub' }),
    },
    lines: ['1.供水', 'a)换管', 'b)检漏'],
  },
  {
    name: 'numId 0 takes the numbering of the style away',
    parts: {
      numbering: PLAN,
      styles: style('H', `<w:pPr>${numPr(1, 0)}</w:pPr>`),
      body: p('供水', { style: 'H' }) + p('说明', { style: 'H', num: 0 }) + p('排水', { style: 'H' }),
    },
    lines: ['一、供水', '说明', '二、排水'],
    office: true,
  },
  {
    name: 'a paragraph may take another level of the list of its style',
    parts: {
      numbering: PLAN,
      styles: style('H', `<w:pPr>${numPr(1, 0)}</w:pPr>`),
      body: p('供水', { style: 'H' }) + p('管网', { style: 'H', level: 1 }) + p('排水', { style: 'H' }),
    },
    lines: ['一、供水', '（一）管网', '二、排水'],
  },
  {
    name: 'a list may be defined by a numbering style',
    parts: {
      numbering:
        `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Plan"/>${OFFICIAL}</w:abstractNum>` +
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Plan"/></w:abstractNum>' +
        num(1, 0) +
        num(2, 1),
      styles: `<w:style w:type="numbering" w:styleId="Plan"><w:name w:val="Plan"/><w:pPr>${numPr(1, undefined)}</w:pPr></w:style>`,
      body: item(0, '供水', 2) + item(1, '管网', 2) + item(0, '排水', 2),
    },
    lines: ['一、供水', '（一）管网', '二、排水'],
    office: true,
  },
  {
    name: 'numbering goes on behind a table and counts in its cells',
    parts: {
      numbering: PLAN + abstractNum(1, lvl(0, 'decimal', '%1')) + num(2, 1),
      body:
        item(0, '供水') +
        `<w:tbl>${[
          ['序号', '任务', '责任单位'],
          ['', '换管', '供水处'],
          ['', '检漏', '供水处'],
        ]
          .map(
            (row, i) =>
              `<w:tr>${row.map((text, c) => `<w:tc>${c === 0 && i > 0 ? item(0, '', 2) : p(text)}</w:tc>`).join('')}</w:tr>`,
          )
          .join('')}</w:tbl>` +
        item(0, '排水'),
    },
    lines: ['一、供水', '序号\t任务\t责任单位', '1\t换管\t供水处', '2\t检漏\t供水处', '二、排水'],
    office: true,
  },
  {
    name: 'typed numbers stand beside automatic ones',
    parts: { numbering: PLAN, body: item(0, '供水') + p('（一）管网') + p('1.换管') + item(0, '排水') },
    lines: ['一、供水', '（一）管网', '1.换管', '二、排水'],
    office: true,
  },
  {
    name: 'empty numbered paragraphs count and are not shown',
    parts: { numbering: PLAN, body: item(0, '供水') + item(0, '') + item(0, '排水') },
    lines: ['一、供水', '三、排水'],
  },
  {
    name: 'deleted paragraphs do not count',
    parts: {
      numbering: PLAN,
      body:
        item(0, '供水') +
        p(`<w:del w:id="1" w:author="a"><w:r><w:delText>旧任务</w:delText></w:r></w:del>`, {
          num: 1,
          level: 0,
          properties: '<w:rPr><w:del w:id="2" w:author="a"/></w:rPr>',
        }) +
        item(0, '排水'),
    },
    lines: ['一、供水', '二、排水'],
  },
  {
    name: 'numbers of a strict file',
    parts: { strict: true, numbering: PLAN, body: item(0, '供水') + item(1, '管网') },
    lines: ['一、供水', '（一）管网'],
    office: true,
  },
  {
    name: 'text in many runs behind a number',
    parts: {
      numbering: PLAN,
      body: p(r('供', '<w:b/>') + r('水') + r('管理'), { num: 1, level: 0 }) + item(0, '排水'),
    },
    lines: ['一、供水管理', '二、排水'],
    office: true,
  },
  {
    name: 'a number before a year keeps its distance',
    parts: { numbering: PLAN, body: item(2, '2026年换管。') + item(2, 'GIS系统上线。') },
    lines: ['1. 2026年换管。', '2. GIS系统上线。'],
    office: true,
  },
  {
    name: 'a list that is not defined numbers nothing',
    parts: { numbering: PLAN, body: item(0, '供水', 7) + item(0, '排水', 1) },
    lines: ['供水', '一、排水'],
  },
];

export const COUNTING_CASES: readonly NumberingCase[] = numberingCases(CASES);
