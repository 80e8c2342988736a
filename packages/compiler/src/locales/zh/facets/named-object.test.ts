import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClauses } from '../../../clauses/build-clauses.ts';
import { scanLines } from '../../../layout/scan-lines.ts';
import type { Facet } from '../../../types.ts';
import { parseNamedObject } from './named-object.ts';

/** What each clause of a text names, as `D 责任清单` or `M 例会`. */
function namesIn(text: string): string[] {
  return parse(text).map(
    (facet) => `${facet.facet === 'deliverable' ? 'D' : 'M'} ${text.slice(...facet.span)}`,
  );
}

function parse(text: string): Facet[] {
  const lines = scanLines(text);
  const clauses = buildClauses(text, lines);
  const out: Facet[] = [];
  for (const clause of clauses) parseNamedObject(clause, { text, lines, clauses, calendar: null }, out);
  return out;
}

describe('deliverables', () => {
  it.each([
    ['3月底前编制《读者服务手册》，', '《读者服务手册》'],
    ['修订《水库调度规程》，', '《水库调度规程》'],
    ['印发年度重点工作任务清单。', '年度重点工作任务清单'],
    ['各科室建立设备维护台账，', '设备维护台账'],
    ['与8所小学签订共建协议，', '共建协议'],
    ['每月5日前报送工作月报。', '工作月报'],
    ['演练结束后一周内形成评估报告。', '评估报告'],
    ['制定实施方案，', '实施方案'],
    ['制定并实施教职工培训计划，', '教职工培训计划'],
    ['修订高温、暴雨、停电等4类应急预案，', '高温、暴雨、停电等4类应急预案'],
    ['向超期未整改的单位发出督办函。', '督办函'],
    ['填写巡查记录；', '巡查记录'],
    ['发放宣传手册2万册。', '宣传手册'],
    ['出台《志愿者管理办法》，', '《志愿者管理办法》'],
    ['组织各站点签订安全责任书30份，', '安全责任书'],
    ['更新药品采购目录。', '药品采购目录'],
  ])('finds that of %s', (text, name) => {
    expect(namesIn(text)).toEqual([`D ${name}`]);
  });
});

describe('mechanisms', () => {
  it.each([
    ['建立河道巡查联动机制，', '河道巡查联动机制'],
    ['每季度召开一次联席会议，', '联席会议'],
    ['组织防汛演练2次，', '防汛演练'],
    ['开展“书香校园”活动，', '“书香校园”活动'],
    ['上线智慧供水管理平台。', '智慧供水管理平台'],
    ['对学校食堂开展专项检查，', '专项检查'],
    ['成立老旧小区改造工作专班，', '老旧小区改造工作专班'],
    ['落实夜间值班制度，', '夜间值班制度'],
    ['实行“一户一策”，', '“一户一策”'],
    ['举办护理技能竞赛1场。', '护理技能竞赛'],
    ['实施城区内涝治理三年行动，', '城区内涝治理三年行动'],
    ['委托第三方开展满意度测评，', '满意度测评'],
    ['推行“县管校聘”改革，', '“县管校聘”改革'],
    ['组建应急抢修突击队3支。', '应急抢修突击队'],
    ['为此类学生设立心理辅导室，', '心理辅导室'],
  ])('finds that of %s', (text, name) => {
    expect(namesIn(text)).toEqual([`M ${name}`]);
  });
});

describe('clauses that name nothing', () => {
  it.each([
    '粮食产量稳定在125亿斤以上，',
    '满意度不低于95%。',
    '新增停车位300个，',
    '更换老旧路灯120盏，',
    '选派骨干教师20名外出进修，',
    '确保供水水质稳定达标。',
    '不断提高服务水平。',
    '切实保障群众用水安全，',
    '对逾期未整改的单位，',
    '围绕读者需求，',
    '由分管副馆长担任组长，',
    '（县水利局牵头，县财政局配合）',
    '高度重视安全生产工作，',
    '逐件核对登记信息，',
    '把管网漏损率控制在9%以内。',
    '拨付经费80万元，',
    '让群众少跑腿。',
    '2026年3月至5月，',
    '责任单位：市图书馆',
  ])('says so of %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('the span of a named object', () => {
  it('leaves out the verb, its count and a count behind', () => {
    expect(namesIn('全年组织不少于2次疏散演练，')).toEqual(['M 疏散演练']);
    expect(namesIn('下达整改通知书15份。')).toEqual(['D 整改通知书']);
  });

  it.each([
    ['制定并落实年度巡河计划，', ['D 年度巡河计划']],
    ['建立、健全设备点检制度，', ['M 设备点检制度']],
    ['做好值班记录，', ['D 值班记录']],
    ['成立由馆长任组长的工作专班，', ['M 工作专班']],
    ['修订采购、差旅、合同等管理办法，', ['D 采购、差旅、合同等管理办法']],
    ['制定“一户一策、二级联动、三方会商”方案。', ['D “一户一策、二级联动、三方会商”方案']],
    ['组织消防演练2次、安全检查3次。', ['M 消防演练', 'M 安全检查']],
  ])('of %s is %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('holds with numbering in front', () => {
    expect(namesIn('（三）建立读者意见台账，')).toEqual(['D 读者意见台账']);
    expect(namesIn('2．召开年度工作会议，')).toEqual(['M 年度工作会议']);
  });

  const scraps = [
    '制定',
    '开展',
    '建立',
    '《',
    '》',
    '“',
    '”',
    '（',
    '）',
    '方案',
    '机制',
    '演练',
    '3次',
    '的',
    '并',
    '等',
    '、',
    '，',
    '。',
    '\n',
  ];
  const text = fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...scraps) }, { weight: 1, arbitrary: fc.string() }),
    )
    .map((parts) => parts.join(''));

  it('lies inside its clause, quotes the text, and overlaps no other', () => {
    fc.assert(
      fc.property(text, (input) => {
        const lines = scanLines(input);
        const clauses = buildClauses(input, lines);
        for (const clause of clauses) {
          const out: Facet[] = [];
          parseNamedObject(clause, { text: input, lines, clauses, calendar: null }, out);
          let behind = clause.start;
          for (const facet of out) {
            const [start, end] = facet.span;
            expect(start >= behind && start < end && end <= clause.end).toBe(true);
            behind = end;
            expect('name' in facet && facet.name).toBe(input.slice(start, end));
          }
        }
      }),
    );
  });

  it('stays quick to find in an endless clause', () => {
    const endless = '制定方案并开展检查和建立机制'.repeat(50_000);
    expect(parse(endless).length).toBeLessThanOrEqual(1);
  });
});
