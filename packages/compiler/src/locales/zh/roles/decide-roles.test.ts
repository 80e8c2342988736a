import { describe, expect, it } from 'vitest';
import { compile } from '../../../compile.ts';

/** `role text` of each clause of a short plan's items. */
function roles(items: string): string[] {
  const { text, clauses } = compile(`2026年工作计划\n一、重点工作\n${items}\n`);
  return clauses.slice(2).map(({ role, span }) => `${role} ${text.slice(...span)}`);
}

describe('roles that hold whatever surrounds a clause', () => {
  it.each<[items: string, ...roles: string[]]>([
    ['完工后15个工作日内，由基建科组织验收。', 'leadin 完工后15个工作日内，', 'action 由基建科组织验收。'],
    [
      '会议决定，由人事科组织，年内招聘技术人员15名。',
      'background 会议决定，',
      'detail 由人事科组织，',
      'action 年内招聘技术人员15名。',
    ],
    ['1、考核低于80分的，取消评先资格。', 'leadin 1、考核低于80分的，', 'action 取消评先资格。'],
    ['1、合格率≥95%。\n2、差错率≤0.1%。', 'action 1、合格率≥95%。', 'action 2、差错率≤0.1%。'],
    ['（一）责任事故为零。', 'action （一）责任事故为零。'],
    ['①每半年演练一次。', 'action ①每半年演练一次。'],
    ['1、不发生火灾事故；\n2、不发生食物中毒。', 'action 1、不发生火灾事故；', 'action 2、不发生食物中毒。'],
    ['全年不发生水质污染事件，杜绝人员伤亡。', 'action 全年不发生水质污染事件，', 'action 杜绝人员伤亡。'],
    ['（一）重大责任事故为零。', 'action （一）重大责任事故为零。'],
    [
      '每月检修泵站电机2次，确保不发生停水事故。',
      'action 每月检修泵站电机2次，',
      'outcome 确保不发生停水事故。',
    ],
    ['每月检修泵站电机2次，保证供水压力。', 'action 每月检修泵站电机2次，', 'outcome 保证供水压力。'],
    [
      '实施城区排水改造工程，项目总投资2600万元。',
      'action 实施城区排水改造工程，',
      'detail 项目总投资2600万元。',
    ],
    ['投资1.2亿元，新建水厂1座。', 'leadin 投资1.2亿元，', 'action 新建水厂1座。'],
    [
      '以水价改革为抓手，全年安装智能水表5000只。',
      'leadin 以水价改革为抓手，',
      'action 全年安装智能水表5000只。',
    ],
    [
      '抓住旧城改造机遇，优化管网布局，年内更新管网6公里。',
      'leadin 抓住旧城改造机遇，',
      'background 优化管网布局，',
      'action 年内更新管网6公里。',
    ],
    ['充分借鉴兄弟单位经验，每月巡检泵站2次。', 'leadin 充分借鉴兄弟单位经验，', 'action 每月巡检泵站2次。'],
    ['结合本馆实际，每季度开展1次盘点。', 'leadin 结合本馆实际，', 'action 每季度开展1次盘点。'],
    ['1、厨房人员不得留长指甲；', 'action 1、厨房人员不得留长指甲；'],
    ['安全工作容不得半点侥幸。', 'background 安全工作容不得半点侥幸。'],
    ['典藏部牵头，全年修复古籍300册。', 'leadin 典藏部牵头，', 'action 全年修复古籍300册。'],
    [
      '自2026年3月1日起，自习区每周开放70小时。',
      'leadin 自2026年3月1日起，',
      'action 自习区每周开放70小时。',
    ],
    [
      '全年到馆读者达到95万人次以上，外借文献不少于120万册次。',
      'action 全年到馆读者达到95万人次以上，',
      'action 外借文献不少于120万册次。',
    ],
    [
      '全年举办讲座不少于60场，其中少儿讲座不少于20场。',
      'action 全年举办讲座不少于60场，',
      'detail 其中少儿讲座不少于20场。',
    ],
    ['编制《水源地保护方案》。', 'action 编制《水源地保护方案》。'],
    ['三是完成泵站改造。', 'action 三是完成泵站改造。'],
    ['请各位读者在5月10日前填好意见表投进绿色信箱。', 'action 请各位读者在5月10日前填好意见表投进绿色信箱。'],
    ['三是初步完成捐赠图书的接收工作。', 'action 三是初步完成捐赠图书的接收工作。'],
    [
      '投资86万元，通过公开招标的方式，更换书库空调12台。',
      'leadin 投资86万元，',
      'leadin 通过公开招标的方式，',
      'action 更换书库空调12台。',
    ],
    [
      '实施北门河治理工程，对城区段河道进行清淤。',
      'action 实施北门河治理工程，',
      'detail 对城区段河道进行清淤。',
    ],
    ['杜绝形式主义。', 'background 杜绝形式主义。'],
    ['二是每季度调度一次建设进度。', 'action 二是每季度调度一次建设进度。'],
    [
      '2、在分管副馆长领导下，制订年度采购方案。',
      'leadin 2、在分管副馆长领导下，',
      'action 制订年度采购方案。',
    ],
    [
      '年底根据《分馆考核办法》，对各分馆进行考核。',
      'leadin 年底根据《分馆考核办法》，',
      'action 对各分馆进行考核。',
    ],
  ])('%s', (items, ...expected) => {
    expect(roles(items)).toEqual(expected);
  });
});

describe('posts on lines of their own', () => {
  it('are titles, and own what stands below them', () => {
    const { outline, commitments } = compile(
      '文化馆安全责任清单\n馆长：\n每月组织1次安全检查；\n安全员：\n每日巡查2次。\n',
    );
    expect(outline.map(({ title }) => title)).toEqual(['馆长', '安全员']);
    expect(commitments.map(({ owners }) => owners.map(({ name }) => name))).toEqual([['馆长'], ['安全员']]);
  });

  it('answer for soft duties too, but not for attitudes', () => {
    const { text, clauses } = compile(
      '供水公司安全责任清单\n财务部门：\n保障安全经费及时拨付；\n履行安全管理职责。\n设备部门：\n督促班组保养泵机。\n',
    );
    expect(clauses.slice(1).map(({ role, span }) => `${role} ${text.slice(...span)}`)).toEqual([
      'heading 财务部门：',
      'action 保障安全经费及时拨付；',
      'background 履行安全管理职责。',
      'heading 设备部门：',
      'action 督促班组保养泵机。',
    ]);
  });

  it('keep what a post goes on with when it has helped another', () => {
    const { commitments } = compile(
      '县防汛预案\n一、职责\n县水利局：协助县政府组织抢险，每日报送水情1次。\n县气象局：每日发布预报2次。\n',
    );
    expect(commitments.map(({ owners }) => owners.map(({ name }) => name))).toEqual([
      ['县政府'],
      ['县水利局'],
      ['县气象局'],
    ]);
  });

  it('are addressees where there is one', () => {
    const { outline } = compile('关于开展书库清点的通知\n县图书馆：\n请于3月底前完成书库清点。\n');
    expect(outline).toEqual([]);
  });
});

describe('what goes on with a commitment', () => {
  it('is not taken from the sentence of another item', () => {
    const { text, commitments } = compile(
      '2026年工作计划\n一、重点工作\n1、召开读者座谈会。\n2、重视各类读者的需求，更好地发挥馆藏的作用。\n',
    );
    expect(commitments.map(({ span }) => text.slice(...span))).toEqual(['召开读者座谈会。']);
  });

  it('ends before the label of the next line', () => {
    const { text, commitments } = compile(
      '2026年工作计划\n一、重点工作\n1、每月开展义诊。\n责任人：护理部主任 完成时间：2026年12月\n',
    );
    expect(commitments.map(({ span }) => text.slice(...span))).toEqual(['每月开展义诊。']);
    expect(commitments[0]?.owners.map(({ name }) => name)).toEqual(['护理部主任']);
    expect(commitments[0]?.deadlines.map(({ date }) => date)).toEqual(['2026-12-31']);
  });
});

describe('what a document says of itself', () => {
  const read = (body: string): string[] => {
    const { text, clauses } = compile(`分馆消防安全管理办法\n${body}\n`);
    return clauses.slice(1).map(({ role, span }) => `${role} ${text.slice(...span)}`);
  };

  it('is no commitment where it closes with what it lays down', () => {
    const preamble = '为落实消防安全责任制，建立分馆巡查机制，引导读者文明用火，结合本馆实际，制定本办法。';
    expect(read(preamble).filter((clause) => !clause.startsWith('background'))).toEqual([]);
  });

  it('leaves alone who shall draw up something of his own by a date', () => {
    expect(read('各分馆要在3月底前制定本馆巡查计划。')).toEqual([
      'action 各分馆要在3月底前制定本馆巡查计划。',
    ]);
  });

  it.each(['一、指导思想', '一、基本原则', '一、工作思路'])('is none under %s', (title) => {
    const roles = read(`${title}\n建立分馆巡查机制，全面提升管理水平。\n二、具体任务\n每月巡查各分馆2次。`);
    expect(roles).toEqual([
      `heading ${title}`,
      'background 建立分馆巡查机制，',
      'background 全面提升管理水平。',
      'heading 二、具体任务',
      'action 每月巡查各分馆2次。',
    ]);
  });

  it('is one where it states a figure', () => {
    expect(read('一、指导思想\n全年更换灭火器60具。').at(-1)).toBe('action 全年更换灭火器60具。');
  });
});

describe('sentences that only say who does it', () => {
  it.each<[items: string, ...roles: string[]]>([
    ['每日巡查书库两次。由值班馆员负责。', 'action 每日巡查书库两次。', 'detail 由值班馆员负责。'],
    ['更换书架20组。总务科负责。', 'action 更换书架20组。', 'detail 总务科负责。'],
    ['举办讲座12场。\n由宣教部具体承办。', 'action 举办讲座12场。', 'detail 由宣教部具体承办。'],
    [
      '9月组织体检，由校医室具体负责，各班主任配合。',
      'action 9月组织体检，',
      'detail 由校医室具体负责，',
      'detail 各班主任配合。',
    ],
    [
      '举办讲座12场。由人事科组织，年内招聘技术人员15名。',
      'action 举办讲座12场。',
      'leadin 由人事科组织，',
      'action 年内招聘技术人员15名。',
    ],
  ])('%s', (items, ...expected) => {
    expect(roles(items)).toEqual(expected);
  });

  it('gives the commitment before them its owner', () => {
    const { commitments } = compile('2026年工作计划\n一、重点工作\n每日巡查书库两次。由典藏部负责。\n');
    expect(commitments.map(({ owners }) => owners.map(({ name }) => name))).toEqual([['典藏部']]);
  });
});

describe('what a row shall come to', () => {
  const HEADER = '防汛准备任务表\n序号\t任务\t目标要求\t责任部门\n';
  it.each<[row: string, ...actions: string[]]>([
    ['1\t更换老旧阀门\t完成12个小区\t工程科', '更换老旧阀门'],
    ['1\t清掏雨水井\t清掏率达到100%\t养护所', '清掏雨水井'],
    ['1\t开展防汛演练\t居民知晓率达90%以上，基本形成联动机制\t应急办', '开展防汛演练'],
    ['1\t编制应急预案\t印发《防汛应急预案》\t应急办', '编制应急预案', '印发《防汛应急预案》'],
  ])('%s', (row, ...actions) => {
    const { text, clauses } = compile(`${HEADER}${row}\n`);
    const found = clauses
      .filter(({ role }) => role === 'action')
      .map(({ span }) => text.slice(...span).trim());
    expect(found).toEqual(actions);
  });
});
