/** Which owners and dates hold for which commitments: brackets, label lines, tables, headings, sentence subjects. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/index.ts';

/** Action text → owners as `name/role`, `~` before inherited ones, and deadlines likewise. */
function read(text: string, language: 'zh' | 'en' = 'zh'): Record<string, string> {
  const plan = compile(text, { language });
  const rows = plan.commitments.map(({ action, owners, deadlines }) => {
    const who = owners.map((owner) => `${owner.from === 'text' ? '' : '~'}${owner.name}/${owner.role}`);
    const when = deadlines.map((deadline) => `${deadline.from === 'text' ? '' : '~'}${deadline.value}`);
    return [text.slice(...action.span).replace(/[，。；：、]$/u, ''), [...who, ...when].join(' ')] as const;
  });
  return Object.fromEntries(rows);
}

describe('a bracket behind a task', () => {
  test('holds for every action of the item, and for no other item', () => {
    const found = read(
      '一、供水保障\n1.更新老旧管网20公里，建立管网巡查台账。（供水公司牵头，市政处配合）\n2.每季度检测一次末梢水质。（卫生监督所负责）\n',
    );
    expect(found['更新老旧管网20公里']).toBe('~供水公司/lead ~市政处/with');
    expect(found['建立管网巡查台账']).toContain('供水公司/lead');
    expect(found['每季度检测一次末梢水质']).toContain('卫生监督所/do');
    expect(found['每季度检测一次末梢水质']).not.toContain('供水公司');
  });
});

describe('a sentence behind the actions that says whose they are', () => {
  test('holds for those of its line that name nobody, and for no other line', () => {
    const found = read(
      '一、分馆\n1.每月巡检机房1次。\n2.5月底前改造分馆8家，技术部年底前联通分馆32家。由业务辅导部牵头，采编部配合。\n',
    );
    expect(found['每月巡检机房1次']).toBe('');
    expect(found['5月底前改造分馆8家']).toContain('~业务辅导部/lead ~采编部/with');
    expect(found['技术部年底前联通分馆32家']).toContain('技术部/do');
  });
});

describe('a figure under a year', () => {
  const table = '指标\t单位\t2025年\t2027年\t2030年\t责任单位\n';
  const row = '管网漏损率\t%\t12\t10\t8\t供水公司\n';
  test('is due by the end of that year, and what the years before the plan had is none of its promises', () => {
    const text = `市供水“十五五”规划\n一、目标\n${table}${row}水厂数量（座）\t\t4\t5\t7\t供水公司\n`;
    expect(read(text)).toEqual({
      管网漏损率: '~供水公司/do ~2027 ~2030',
      '水厂数量（座）': '~供水公司/do ~2027 ~2030',
    });
    const figures = compile(text).commitments.map(({ quantities }) =>
      quantities.map(({ n, unit }) => [n, unit]),
    );
    expect(figures).toEqual([
      [
        [10, '%'],
        [8, '%'],
      ],
      [
        [5, '座'],
        [7, '座'],
      ],
    ]);
  });
  test('is lent no year where cells of its row are merged', () => {
    const found = read(`市供水“十五五”规划\n一、目标\n${table}管网漏损率\t10%\t8%\t供水公司\n`);
    expect(Object.values(found).join(' ')).not.toMatch(/20\d\d/u);
  });
});

describe('numbered items within a line', () => {
  test('that say how often are commitments of their own', () => {
    const found = read(
      '四、后勤保障\n①每周巡查配电房一次；②每月检查消防设施一次；③每半年应急演练一次（总务科）\n',
    );
    expect(Object.keys(found)).toHaveLength(3);
  });
});

describe('a sentence of one clause that opens with how often', () => {
  test('is a commitment even where nothing surrounds it', () => {
    const found = read('市水务局2026年工作要点\n\n每日巡查两次。\n');
    expect(Object.keys(found)).toEqual(['每日巡查两次']);
  });
});

describe('what opens a paragraph before its action', () => {
  test('goes with that action, not with the paragraph above', () => {
    const found = read(
      '一、节水管理\n每半年通报用水情况1次。\n由节水办牵头，各区县水利局配合，2026年10月31日前建成节水型单位20家；\n',
    );
    expect(found['每半年通报用水情况1次']).toBe('');
    expect(found['2026年10月31日前建成节水型单位20家']).toContain('节水办/lead');
  });
});

describe('a block of label lines', () => {
  test('behind the measures holds for those measures', () => {
    const found = read(
      '任务1：整修阅览室\n具体措施：\n1.更换照明灯具120盏；\n2.增设无障碍坐席16个。\n牵头单位：后勤部\n完成时限：2026年9月30日前\n任务2：办好读书节\n具体措施：\n1.举办讲座8场。\n牵头单位：活动部\n完成时限：2026年4月底前\n',
    );
    expect(found['更换照明灯具120盏']).toBe('~后勤部/lead ~2026-09-30');
    expect(found['增设无障碍坐席16个']).toBe('~后勤部/lead ~2026-09-30');
    expect(found['举办讲座8场']).toBe('~活动部/lead ~2026-04-30');
  });
});

describe('a table row', () => {
  test('lends its cells to its own actions', () => {
    const found = read(
      '序号\t工作任务\t具体措施\t责任单位\t完成时限\n1\t消防安全\t组织疏散演练2次\t安保部\t2026年6月底前\n2\t档案管理\t完成档案数字化3万卷\t档案室\t2026年11月底前\n',
    );
    expect(found['组织疏散演练2次']).toBe('~安保部/do ~2026-06-30');
    expect(found['完成档案数字化3万卷']).toBe('~档案室/do ~2026-11-30');
  });
});

describe('a table that starts with the measures', () => {
  test('makes a row of every line', () => {
    const found = read(
      '具体措施\t责任单位\t完成时限\n修订借阅规则1部\t流通部\t3月底前\n新购少儿图书2000册\t采编部\t6月底前\n',
    );
    expect(found['修订借阅规则1部']).toBe('~流通部/do ~--03-31');
    expect(found['新购少儿图书2000册']).toBe('~采编部/do ~--06-30');
  });
});

describe('a table without column names', () => {
  test('lends cells that only name an owner to the actions of their line', () => {
    const found = read(
      '80\t新增托位400个以上，改造幼儿园3所。\t县教育局\n81\t新建口袋公园5个，维修步道12公里。\t县城管局\n',
    );
    expect(found['新增托位400个以上']).toContain('县教育局/do');
    expect(found['新建口袋公园5个']).toContain('县城管局/do');
  });
});

describe('a sentence', () => {
  test('carries its subject over its actions, and not beyond its full stop', () => {
    const found = read('一、值班\n校医室每月开展一次健康讲座，编印健康小报4期。修订食堂管理办法。\n');
    expect(found['校医室每月开展一次健康讲座']).toBe('校医室/do');
    expect(found['编印健康小报4期']).toBe('~校医室/do');
    expect(found['修订食堂管理办法']).toBe('');
  });
});

describe('a heading', () => {
  test('that is the name of a unit owns what stands under it', () => {
    const found = read(
      '各部门安全职责\n一、设备管理部\n1.每月检查一次电梯机房；\n2.建立设备档案。\n二、保洁部\n1.每日清扫楼道2次。\n',
    );
    expect(found['每月检查一次电梯机房']).toBe('~设备管理部/do');
    expect(found['建立设备档案']).toBe('~设备管理部/do');
    expect(found['每日清扫楼道2次']).toBe('~保洁部/do');
  });
});

describe('a year', () => {
  test('missing in the text is taken from the plan', () => {
    const plan = compile('市气象局2026年工作要点\n一、监测\n9月底前建成自动站12个。\n', { language: 'zh' });
    expect(plan.period).toEqual({ start: '2026-01-01', end: '2026-12-31' });
    expect(plan.commitments[0]?.deadlines[0]).toMatchObject({ value: '--09-30', date: '2026-09-30' });
  });
});

describe('a name that opens a line before a colon', () => {
  test('owns what the line says, but for what names its own', () => {
    const found = read(
      '二、职责分工\n农业农村办：负责雨情监测，5月15日前修订预案；各村每周排查一次。\n卫生院、供电所：每月检查设备一次。\n',
    );
    expect(found['负责雨情监测']).toBe('~农业农村办/do');
    expect(found['5月15日前修订预案']).toBe('~农业农村办/do --05-15');
    expect(found['各村每周排查一次']).toBe('各村/do');
    expect(found['每月检查设备一次']).toBe('~卫生院/do ~供电所/do');
  });

  test('is an owner only where it names one', () => {
    const found = read('二、工作安排\n注意事项：每月检查设备一次。\n');
    expect(found['每月检查设备一次']).toBe('');
  });
});

describe('a stage with its time in brackets', () => {
  test('dates what stands under it', () => {
    const found = read(
      '三、工作安排\n（一）准备阶段（3月1日—4月30日）。完成水库检查6座。4月10日前报送台账。\n（二）总结阶段（10月）。形成全年总结报告，召开总结会议一次。\n',
    );
    expect(found['完成水库检查6座']).toBe('~--03-01/--04-30');
    expect(found['4月10日前报送台账']).toBe('--04-10');
    expect(found['形成全年总结报告']).toBe('~--10');
  });
});

describe('a schedule by months', () => {
  test('dates what stands under each of them, and says nothing of how often', () => {
    const text =
      '幼儿园2026年秋季工作计划\n三、每月工作重点\n九月份：\n1、新生家长会。\n2、教师技能比赛（一）。\n十月份：\n1、食堂卫生检查。\n2、环境创设评比。\n四、保障措施\n1、加强领导。\n';
    const { commitments } = compile(text);
    expect(commitments.flatMap(({ cadence }) => cadence)).toEqual([]);
    expect(read(text)).toEqual({
      新生家长会: '~--09',
      '教师技能比赛（一）': '~--09',
      食堂卫生检查: '~--10',
      环境创设评比: '~--10',
    });
  });

  test('may do without colons and numbers', () => {
    const found = read('2026年工作计划\n二月\n- 签订水质检测协议\n三月\n- 检修泵站2座\n- 水质检测员培训\n');
    expect(found).toEqual({ 签订水质检测协议: '~--02', 检修泵站2座: '~--03', 水质检测员培训: '~--03' });
  });

  test('may list bare names, to the next title', () => {
    const { text, commitments } = compile(
      '2026年工作计划\n二、每周安排\n第1周\n开学典礼；\n安全教育。\n第2周\n班主任例会；\n体检。\n保障措施\n各部门要高度重视，加强协调。\n',
    );
    const acts = commitments.map(({ action }) => text.slice(...action.span).slice(0, -1));
    expect(acts).toEqual(['开学典礼', '安全教育', '班主任例会', '体检']);
    expect(commitments.flatMap(({ cadence }) => cadence)).toEqual([]);
  });

  test('in English too', () => {
    const found = read(
      'Estates work plan 2026\n\nJanuary\n- Service the boilers\n\nFebruary:\n1. Clear the gutters.\n\nQ3 2026\n- Repaint the hall by 31 August\n- Inspect the roof\n',
      'en',
    );
    expect(found).toEqual({
      'Service the boilers': '~--01',
      'Clear the gutters.': '~--02',
      'Repaint the hall by 31 August': '--08-31',
      'Inspect the roof': '~2026-Q3',
    });
  });

  test('is none where one month alone leads a list in', () => {
    const found = read('2026年工作计划\n一、工作要求\n6月：\n1.检修泵站2座。\n');
    expect(found['检修泵站2座']).toBe('~--06');
  });
});

describe('who opens a sentence in a clause that promises nothing', () => {
  test('owns what the sentence goes on to promise', () => {
    const found = read(
      '二、工作要求\n各科室要高度重视安全生产，每周自查一次。\n（一）主任为消防安全第一责任人，每月组织一次防火检查。\n每年评估一次。\n',
    );
    expect(found['每周自查一次']).toBe('~各科室/do');
    expect(found['每月组织一次防火检查']).toContain('主任/lead');
    expect(found['每年评估一次']).toBe('');
  });
});

describe('who and when a lead-in names above a list', () => {
  test('hold for every item of it that names nobody, to its end', () => {
    const found = read(
      '二、工作要求\n各分馆6月底前要做到：\n1.检查书库1次。\n2.更换灯具30盏。\n3.技术部5月底前巡检机房1次。\n各阅览室每月清点图书1次。\n',
    );
    expect(found['检查书库1次']).toBe('~各分馆/do ~--06-30');
    expect(found['更换灯具30盏']).toBe('~各分馆/do ~--06-30');
    expect(found['技术部5月底前巡检机房1次']).toBe('技术部/do --05-31');
    expect(found['各阅览室每月清点图书1次']).toBe('各阅览室/do');
  });
});

describe('items whose number a tab follows', () => {
  test('are a list, no table: the label below holds for all of them', () => {
    const found = read(
      'Activities:\n1.\tCollect samples monthly.\n2.\tSend results to the laboratory.\nResponsible staff: Water Manager\n',
      'en',
    );
    expect(found['Collect samples monthly.']).toBe('~Water Manager/do');
    expect(found['Send results to the laboratory.']).toBe('~Water Manager/do');
  });
});

describe('an item beside that of an action', () => {
  test('lends it no date', () => {
    const found = read(
      '4. First aid\nHR will book places by March 2026.\n5. Date of next meeting: 11 March 2026\n',
      'en',
    );
    expect(found['HR will book places by March 2026.']).toBe('HR/do 2026-03');
  });
});
