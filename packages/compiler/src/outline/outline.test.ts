import { describe, expect, it } from 'vitest';
import type { ClauseRole, Language } from '../types.ts';
import { buildClauses } from '../clauses/build-clauses.ts';
import { scanLines } from '../layout/scan-lines.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { buildOutline, type Outline } from './build-outline.ts';
import { describeDocument, type DocumentHead } from './describe-document.ts';
import { headingEvidence } from './heading-candidates.ts';
import { Verdict } from './heading-evidence.ts';

interface Read {
  readonly head: DocumentHead;
  readonly outline: Outline;
  /** Texts of the clauses taken for title text. */
  readonly titles: readonly string[];
}

function read(text: string, language: Language = detectLanguage(text)): Read {
  const lines = scanLines(text);
  const clauses = buildClauses(text, lines, language);
  const evidence = headingEvidence({ text, lines, clauses });
  const isTitle = clauses.map((clause) => (evidence.verdict[clause.index] ?? 0) >= Verdict.likely);
  const roles = isTitle.map((title): ClauseRole => (title ? 'heading' : 'background'));
  const head = describeDocument({ text, lines, clauses, evidence, language });
  const outline = buildOutline({ text, lines, clauses, roles, evidence, title: head.titleStretch });
  return {
    head,
    outline,
    titles: clauses.filter((clause) => isTitle[clause.index]).map((clause) => clause.text),
  };
}

/** One line a heading, indented by level. */
function sketch(text: string): string[] {
  const { headings } = read(text).outline;
  return headings.map(
    ({ level, number, title, toc }) => `${'  '.repeat(level - 1)}${toc ? '*' : ''}${number}|${title}`,
  );
}

const PLAN = `市水务局2026年工作要点
2026年，全市供水工作要更稳更细，现制定本要点。
一、改善供水，保障水质
（一）更新管网。全年更换老旧管道十公里，六月底前完成招标。
（二）加密检测。每月检测一次，结果向社会公布。
二、厉行节水
（一）宣传引导。组织节水周活动。一是走进学校。开讲二十场，印发手册。二是走进社区。设咨询点十个，发放节水器具。
（二）严格计划。核定用水计划，按季通报。
三、组织实施
各科室要对照要点细化任务，年底前总结。`;

describe('an outline', () => {
  it('nests by numbering styles as first met', () => {
    expect(sketch(PLAN)).toEqual([
      '一、|改善供水，保障水质',
      '  （一）|更新管网',
      '  （二）|加密检测',
      '二、|厉行节水',
      '  （一）|宣传引导',
      '    一是|走进学校',
      '    二是|走进社区',
      '  （二）|严格计划',
      '三、|组织实施',
    ]);
  });

  it('gives every clause its nearest heading, and none before the first', () => {
    const { outline } = read(PLAN);
    const clauses = buildClauses(PLAN, scanLines(PLAN));
    const at = (text: string): string | null =>
      outline.headingOf[clauses.findIndex((clause) => clause.text.includes(text))] ?? null;
    const title = (id: string | null): string | undefined =>
      outline.headings.find((heading) => heading.id === id)?.title;
    expect(at('现制定')).toBeNull();
    expect(title(at('十公里'))).toBe('更新管网');
    expect(title(at('印发手册'))).toBe('走进学校');
    expect(title(at('细化任务'))).toBe('组织实施');
  });

  it('points to parents and to the text', () => {
    const { headings } = read(PLAN).outline;
    const byId = new Map(headings.map((heading) => [heading.id, heading]));
    expect(byId.get(headings[5]?.parent ?? '')?.title).toBe('宣传引导');
    expect(PLAN.slice(...(headings[0]?.span ?? [0, 0]))).toBe('一、改善供水，保障水质');
  });

  it('lists contents apart and puts nothing under them', () => {
    const text =
      '要点\n目录\n一、供水\n二、节水\n一、供水\n换管十公里，检测每月一次。\n二、节水\n组织宣传，按季通报。';
    expect(sketch(text)).toEqual(['*一、|供水', '*二、|节水', '一、|供水', '二、|节水']);
    expect(
      read(text)
        .outline.headingOf.slice(0, 4)
        .every((id) => id === null),
    ).toBe(true);
  });

  it('has a heading for each task of a table', () => {
    const text =
      '任务表\n序号\t任务\t措施\t责任单位\n1\t更新管网\t换管，验收\t水务局\n2\t加密检测\t每月检测\t水务局';
    expect(sketch(text)).toEqual(['1|更新管网', '2|加密检测']);
  });

  it('begins anew with an annex', () => {
    const text = `${PLAN}\n市水务局\n2026年1月5日\n附件\n市水务局2026年任务清单\n一、供水任务\n换管十公里，检测每月一次。`;
    expect(sketch(text).slice(-2)).toEqual(['附件|市水务局2026年任务清单', '  一、|供水任务']);
  });

  it('finds section titles run together with their first items', () => {
    const item =
      '加快管网更新改造，实行分区计量管理，定期排查漏点并及时修复，年底前完成验收并向社会公布结果，接受群众监督。';
    const text = `要点\n${'为做好全年供水工作制定要点。'.repeat(30)}一、改善供水（一）${item}（水务局负责）（二）${item}（水务局负责）二、厉行节水（三）${item}（水务局负责）（四）${item}`;
    expect(sketch(text)).toEqual(['一、|改善供水', '二、|厉行节水']);
    const plain = `${'为做好全年供水工作制定要点。'.repeat(30)}一、改善供水1.${item}2.${item}二、厉行节水1.${item}2.${item}`;
    expect(sketch(`要点\n${plain}`)).toEqual(['一、|改善供水', '二、|厉行节水']);
  });
});

const titles: [name: string, text: string, titles: string[]][] = [
  [
    'numbered items without text of their own',
    '一、依据\n1.《供水条例》\n2.《节水条例》\n3.《水法》\n二、范围\n全市水厂，含泵站。',
    ['一、依据', '二、范围'],
  ],
  [
    'items of two clauses without a full stop, among items that close with colons',
    '一、任务\n1. 水表更新\n(1)实行分区计量：主城、新区\n(2)推行分级管理：市、区\n(3)建立评价量表，从用水量、漏损等方面评价\n2. 管网更新\n换管十公里，检测每月一次。',
    ['一、任务', '1. 水表更新', '(1)实行分区计量：', '(2)推行分级管理：', '2. 管网更新'],
  ],
  [
    'items that end with a full stop',
    '经验\n1.东湖水厂推行分区计量。\n2.西湖水厂实行全程留痕。\n3.南湖水厂开展漏点普查。',
    ['经验'],
  ],
  [
    'closed titles above their own lists',
    '（一）改善供水。\n1.换管十公里，年底完成。\n2.检测每月一次，结果公布。\n（二）厉行节水。\n3.宣传二十场，覆盖学校。',
    ['（一）改善供水。', '（二）厉行节水。'],
  ],
  [
    'numbered paragraphs of several sentences',
    '（一）将施工许可下放至各区水务局，实行告知承诺。每季度抽查一次。\n（二）对重点企业用水实行计划管理，超计划加价。年底通报。\n（三）支持水厂开展联网供水试点，优先安排资金补助。明年推开。',
    [],
  ],
  [
    '一是 sentences that only go on',
    '一、工作\n一是更换老旧管道十公里，完成泵站改造两座，六月底前投用；二是每月检测水质，公布结果。三是宣传。',
    ['一、工作'],
  ],
  [
    'label words of measures, not of owners',
    '任务1：更新管网\n具体措施：换管，验收。\n责任单位：水务局\n完成时限：6月底前',
    ['任务1：', '更新管网', '具体措施：'],
  ],
  [
    'paragraphs that each open with a short sentence',
    '一、实施\n加强组织领导。成立专班，局长任组长，每月调度。\n严格考核问效。按季通报进展，结果与评优挂钩。\n强化资金保障。安排专项经费，专款专用。',
    ['一、实施', '加强组织领导。', '严格考核问效。', '强化资金保障。'],
  ],
  [
    'items with nothing but owners below them',
    '一、指标\n1.完成管网更新十公里。\n牵头单位：水务局\n责任单位：各水厂\n2.居民满意度稳步提高。\n牵头单位：水务局\n责任单位：各水厂\n3.新建泵站\n责任单位：水务局\n4.更换水表\n责任单位：水务局',
    ['一、指标'],
  ],
  [
    'titles before a colon',
    '一、指导思想：以节水优先为指导，抓好供水。\n二、活动时间：3月。\n三、主要措施：\n1.换管，年底完成。\n2.检测，每月一次。\n一是把好关口：进水检测，出水检测。',
    ['一、指导思想：', '二、活动时间：', '三、主要措施：'],
  ],
  [
    'closed lines without a number above their paragraphs',
    '一、回顾\n聚焦供水安全，改善水质。\n市水务局更换管道十公里，新建泵站两座，水质合格率稳步提高。\n厉行节约用水，降低漏损。\n各水厂推行分区计量，漏损率下降两个百分点，群众反映良好。',
    ['一、回顾', '聚焦供水安全，', '改善水质。', '厉行节约用水，', '降低漏损。'],
  ],
  [
    'titles in front of their own 一是',
    '(一)筑牢供水“主阵地”。一是抓投资、稳大盘。全年完成投资三亿元，开工项目五个。二是抓建设、提速度。更换管道十公里，新建泵站两座。\n(二)守牢水质“生命线”。一是勤检测、早预警。每周检测一次，结果公开。二是严监管、快处置。约谈水厂两家，整改问题。',
    [
      '(一)筑牢供水“主阵地”。',
      '一是抓投资、稳大盘。',
      '二是抓建设、提速度。',
      '(二)守牢水质“生命线”。',
      '一是勤检测、早预警。',
      '二是严监管、快处置。',
    ],
  ],
  [
    'months above their lists',
    '三、每月安排\n二月份\n1.制定计划。\n2.签订协议。\n三月份\n1.检测水质。\n2.开展演练。\n',
    ['三、每月安排', '二月份', '三月份'],
  ],
  [
    'short sentences in running text',
    '一、实施\n水是生命之源。各厂要算好账，管好水，护好源，形成全市合力，久久为功。\n汛期风险增多。各站要备好料，排好班，演练两次，及时上报险情。',
    ['一、实施'],
  ],
  [
    'short sentences right behind a title',
    '一是健全管理体系。健全领导机构。调整委员会，由局长任主任，设办公室。细化责任清单。制定分解表，与各科室签订责任书。\n二是强化日常管控。落实巡查制度。每周巡查两次，形成记录备查。',
    ['一是健全管理体系。', '健全领导机构。', '细化责任清单。', '二是强化日常管控。'],
  ],
  [
    'a title over two lines, number and date',
    '市水务局关于做好当前一个时期\n城乡供水保障工作的意见\n水发〔2026〕3号\n各区水务局：\n供水连着千家万户，各级要抓实抓细。',
    ['市水务局关于做好当前一个时期', '城乡供水保障工作的意见'],
  ],
  [
    'numbers before a colon',
    '一：领导重视。每学期召开会议两次，签订责任书。\n二：环境安全。每周检查一次，及时修缮。\n三：食堂安全。专人验收，每日留样。',
    ['一：', '领导重视。', '二：', '环境安全。', '三：', '食堂安全。'],
  ],
  [
    'items that open with their date among titles',
    '一、走进站点。组织讲解两场，发放手册。\n二、5月12日，在水厂开展一次停电演练。重点检验抢修队伍的反应能力。\n三、5月7—13日，组织开展管网巡查。发现隐患当日上报，逐条销号。\n四、走进社区。设咨询点十个，发放器具。',
    ['一、走进站点。', '四、走进社区。'],
  ],
  ['signatures and dates', '供水方案\n各区要抓实供水，抓细检测。\n市水务局\n2026年3月1日', ['供水方案']],
  [
    'lines broken at one width',
    `供水方案\n${'各水厂要按照统一部署抓好管网更新改造与水质检测\n'.repeat(10)}年底前完成。`,
    ['供水方案'],
  ],
];

describe('title text', () => {
  it.each(titles)('is told in %s', (_name, text, expected) => {
    expect(read(text).titles).toEqual(expected);
  });
});

const heads: [text: string, title: string | null, issuer: string | null, period: string | null][] = [
  [
    'Operational Plan 2026/27\n\n1. Close the books before 31 March 2027.',
    'Operational Plan 2026/27',
    null,
    '2026-04-01/2027-03-31',
  ],
  [
    'Operational Plan 2026/27\n\n1. Report to the Board in July 2026.',
    'Operational Plan 2026/27',
    null,
    '2026-07-01/2027-06-30',
  ],
  [
    '清 河 县 图 书 馆\n2026年工作计划\n\n一、采购图书',
    '清河县图书馆2026年工作计划',
    '清河县图书馆',
    '2026-01-01/2026-12-31',
  ],
  [PLAN, '市水务局2026年工作要点', '市水务局', '2026-01-01/2026-12-31'],
  [
    '市水务局关于印发《城乡供水三年行动方案（2026—2028年）》的通知\n各区水务局：\n现印发给你们。\n市水务局\n2026年3月1日\n城乡供水三年行动方案\n（2026—2028年）\n一、目标\n到2028年，全面达标。',
    '城乡供水三年行动方案（2026—2028年）',
    '市水务局',
    '2026-01-01/2028-12-31',
  ],
  [
    '关于印发《供水三年行动方案（2026-2028年）》的通知\n各区：\n请贯彻落实。\n一、目标\n全面达标，水质稳定。',
    '供水三年行动方案（2026-2028年）',
    null,
    '2026-01-01/2028-12-31',
  ],
  [
    '县供水提质三年行动计划\n2025年是三年行动的第一年，各厂要开好头。\n一、目标\n全面达标，水质稳定。',
    '县供水提质三年行动计划',
    null,
    '2025-01-01/2027-12-31',
  ],
  [
    '县供水提质三年行动计划\n从2025年起，在全县实施供水提质行动。\n一、目标\n2026年换管十公里，水质稳定。',
    '县供水提质三年行动计划',
    null,
    '2025-01-01/2027-12-31',
  ],
  [
    '县供水五年规划\n一、目标\n到2030年底，全面达标，水质稳定。',
    '县供水五年规划',
    null,
    '2026-01-01/2030-12-31',
  ],
  [
    '县管网改造两年攻坚方案\n县里决定在2025年至2026年实施管网改造。\n一、目标\n全面达标，水质稳定。',
    '县管网改造两年攻坚方案',
    null,
    '2025-01-01/2026-12-31',
  ],
  ['市供水“十五五”规划\n一、目标\n全面达标，水质稳定。', '市供水“十五五”规划', null, '2026-01-01/2030-12-31'],
  [
    '实验中学2025—2026学年第二学期工作计划\n一、目标\n改进课堂，提升质量。',
    '实验中学2025—2026学年第二学期工作计划',
    '实验中学',
    '2026-02-01/2026-08-31',
  ],
  [
    '县水务局2026年第一季度工作安排\n一、供水\n换管十公里，每月检测。',
    '县水务局2026年第一季度工作安排',
    '县水务局',
    '2026-01-01/2026-03-31',
  ],
  [
    '县水务局2025年工作总结和2026年工作计划\n一、总结\n换管十公里，检测百次。',
    '县水务局2025年工作总结和2026年工作计划',
    '县水务局',
    '2025-01-01/2026-12-31',
  ],
  [
    '供水保障方案\n为做好供水工作，制定本方案。\n一、供水\n换管十公里，每月检测。\n东湖水务有限公司\n2026年3月1日',
    '供水保障方案',
    '东湖水务有限公司',
    '2026-01-01/2026-12-31',
  ],
  [
    '市中心医院院务会会议纪要\n时间：2026年4月13日上午\n地点：三楼会议室\n一、配电改造。5月20日前完成招标。',
    '市中心医院院务会会议纪要',
    '市中心医院',
    '2026-01-01/2026-12-31',
  ],
  [
    '国务院办公厅文件\n国办发〔2026〕1号\n关于加强供水工作的意见\n各部门：\n抓实供水，抓细检测。',
    '关于加强供水工作的意见',
    '国务院办公厅',
    null,
  ],
  ['一、2026年重点工作\n换管十公里，每月检测。', null, null, '2026-01-01/2026-12-31'],
  [
    'To: All managers\nFrom: The Director\nDate: 3 September 2026\nSubject: Winter opening\n\nSend names to the office by 25 September.',
    'Winter opening',
    null,
    '2026-01-01/2026-12-31',
  ],
  [
    'Estates Group\nMinutes of the meeting held on Tuesday 14 April 2026 at 10 am\n\nAnna will order signs by 31 May.',
    'Estates Group',
    null,
    '2026-01-01/2026-12-31',
  ],
  [
    'Lakeside Water Board: Work Plan 2026\n\n1. Supply\nThe board will replace ten kilometres of pipes by June 2026.',
    'Lakeside Water Board: Work Plan 2026',
    'Lakeside Water Board',
    '2026-01-01/2026-12-31',
  ],
  [
    '# Lakeside Library Strategic Plan 2026–2028\n\n## Goal 1: Read more\n\n- Open on Sundays from March.\n',
    'Lakeside Library Strategic Plan 2026–2028',
    'Lakeside Library',
    '2026-01-01/2028-12-31',
  ],
  [
    'CITY OF LAKESIDE\nSTRATEGIC PLAN 2026-2028\nAdopted by the Council on January 12, 2026\n\n1. Introduction\nThis plan sets the direction of the city for three years.',
    'CITY OF LAKESIDE STRATEGIC PLAN 2026-2028',
    'CITY OF LAKESIDE',
    '2026-01-01/2028-12-31',
  ],
  ['', null, null, null],
  [
    'Work Plan 2026\nDepartment of Environmental Health\n\n1. Wells\nThe department will test all wells by June 2026.',
    'Work Plan 2026',
    'Department of Environmental Health',
    '2026-01-01/2026-12-31',
  ],
  [
    'Riverside Academy School Improvement Plan 2026\n\n1. Reading\nStaff will assess reading each term.',
    'Riverside Academy School Improvement Plan 2026',
    'Riverside Academy',
    '2026-01-01/2026-12-31',
  ],
];

describe('the head of a document', () => {
  it.each(heads)('%j', (text, title, issuer, period) => {
    const { head } = read(text);
    expect([head.title, head.issuer, head.period && `${head.period.start}/${head.period.end}`]).toEqual([
      title,
      issuer,
      period,
    ]);
  });
});

describe('English outlines', () => {
  it('are read from numbers, markdown and plain titles', () => {
    const text = `Lakeside Library: Work Plan 2026

I. Aims
The library will welcome 900,000 visits in 2026.

II. Priorities
A. Collection
1. The library will add 50,000 volumes by June.
2. The library will answer every suggestion within 5 days.

B. Services
3. Opening hours will be extended.

Goal 1: Read more
Objective 1.1: Talks
The library will hold 12 talks.

## Follow-up
The director reports every quarter.`;
    expect(sketch(text)).toEqual([
      'I.|Aims',
      'II.|Priorities',
      '  A.|Collection',
      '  B.|Services',
      '    Goal 1:|Read more',
      '      Objective 1.1:|Talks',
      '        |Follow-up',
    ]);
  });
});
