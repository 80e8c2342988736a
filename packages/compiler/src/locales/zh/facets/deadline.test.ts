import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCadence } from './cadence.ts';
import { parseDeadline } from './deadline.ts';
import { facetsOf } from './test-clause.ts';

/** `6月底前 by --06-30`, one a deadline. */
function deadlines(text: string): string[] {
  return facetsOf(text, [parseCadence, parseDeadline]).flatMap((facet) =>
    facet.facet === 'deadline' ? [`${text.slice(...facet.span)} ${facet.kind} ${facet.value}`] : [],
  );
}

describe('deadlines', () => {
  it.each<[text: string, ...found: string[]]>([
    // ends
    ['2026年底前建成', '2026年底前 by 2026-12-31'],
    ['2026年6月底前完成', '2026年6月底前 by 2026-06-30'],
    ['2028年2月底前完成', '2028年2月底前 by 2028-02-29'],
    ['2026年6月30日前报送', '2026年6月30日前 by 2026-06-30'],
    ['3月底前印发方案', '3月底前 by --03-31'],
    ['2月底前完成', '2月底前 by --02-28'],
    ['2月15日前备案', '2月15日前 by --02-15'],
    ['十一月三十日前完成', '十一月三十日前 by --11-30'],
    ['11月中旬前完成验收', '11月中旬前 by --11'],
    ['年底前办结', '年底前 by year-end'],
    ['力争年底前投用', '年底前 by year-end'],
    ['今年底前投用', '今年底前 by year-end'],
    ['年内建成投用', '年内 by year-end'],
    ['月底前更新', '月底前 by month-end'],
    ['本月底前更新', '本月底前 by month-end'],
    ['到2027年，床位达到5000张', '到2027年 by 2027'],
    ['到2027年底', '到2027年底 by 2027-12-31'],
    ['截至2026年6月底', '截至2026年6月底 by 2026-06-30'],
    ['不迟于6月20日', '不迟于6月20日 by --06-20'],
    ['2026年前完成', '2026年前 by 2026'],
    ['二季度末前完成', '二季度末前 by --06-30'],
    ['25年底前完成', '25年底前 by 2025-12-31'],
    ['二〇二六年六月底前完成', '二〇二六年六月底前 by 2026-06-30'],
    ['2026.6.30前完成', '2026.6.30前 by 2026-06-30'],
    // in every month or year
    ['每月25日前报送', '25日前 by ---25'],
    ['每年12月底前述职', '12月底前 by --12-31'],
    ['每季度末报送', '季度末 at relative'],
    // points
    ['9月中旬公布名单', '9月中旬 at --09'],
    ['4月初启动', '4月初 at --04'],
    ['第一季度修订手册', '第一季度 at --Q1'],
    ['2026年第四季度', '2026年第四季度 at 2026-Q4'],
    ['上半年完成清理', '上半年 at --H1'],
    ['2026年下半年验收', '2026年下半年 at 2026-H2'],
    ['年初召开会议', '年初 at year-start'],
    ['各中心年初发布目标', '年初 at year-start'],
    ['二季度末出具结论', '二季度末 at --06-30'],
    ['月末账实相符', '月末 at month-end'],
    ['6月、12月各提交一份报告', '6月 at --06', '12月 at --12'],
    ['2026年，建设三期工程', '2026年 at 2026'],
    ['2026-06-30', '2026-06-30 at 2026-06-30'],
    // starts
    ['8月起全面铺开', '8月起 from --08'],
    ['自2026年3月1日起施行', '自2026年3月1日起 from 2026-03-01'],
    ['从2026年3月开始', '从2026年3月开始 from 2026-03'],
    // stretches
    ['4月至6月开展活动', '4月至6月 span --04/--06'],
    ['4—5月：调研', '4—5月 span --04/--05'],
    ['9到12月', '9到12月 span --09/--12'],
    ['3~6月', '3~6月 span --03/--06'],
    ['2026年1—2月，开展调研', '2026年1—2月 span 2026-01/2026-02'],
    ['2026年3月至6月', '2026年3月至6月 span 2026-03/2026-06'],
    ['2024—2026年', '2024—2026年 span 2024/2026'],
    ['2019年1月1日至12月31日', '2019年1月1日至12月31日 span 2019-01-01/2019-12-31'],
    ['5月1日至5日', '5月1日至5日 span --05-01/--05-05'],
    ['“十五五”期间新建3座', '“十五五”期间 span 2026/2030'],
    ['十四五末建成', '十四五末 at 2025-12-31'],
    ['全年推进', '全年 span --01/--12'],
    // terms
    ['3个工作日内归档', '3个工作日内 by relative'],
    ['两周内复诊', '两周内 by relative'],
    ['24小时内报告', '24小时内 by relative'],
    ['半年内完成', '半年内 by relative'],
    ['一般隐患3日内整改到位', '3日内 by relative'],
    ['活动结束后10日内形成报告', '活动结束后10日内 by relative'],
    ['自受理之日起15个工作日内', '自受理之日起15个工作日内 by relative'],
    ['提前5个工作日提交方案', '提前5个工作日 by relative'],
    ['提前一个季度编排', '提前一个季度 by relative'],
    ['限期1个月整改', '限期1个月 by relative'],
    ['放假前一周家访', '放假前一周 by relative'],
    ['会议召开3日前送达', '会议召开3日前 by relative'],
    ['整改结束一个月后复查', '整改结束一个月后 from relative'],
    ['次月5日前报送', '次月5日前 by relative'],
    // events
    ['汛前完成修复', '汛前 by relative'],
    ['力争春节前开工', '春节前 by relative'],
    ['入汛前公布名单', '入汛前 by relative'],
    ['开学和放假前检查消防', '开学和放假前 by relative'],
    ['9月开学前发放到人', '9月开学前 by --09'],
    ['整改完成后及时销号', '整改完成后 from relative'],
    ['演练后逐场复盘', '演练后 from relative'],
    ['秋季学期起执行', '秋季学期起 from relative'],
    ['2027年秋季学期起执行', '2027年秋季学期起 from 2027'],
    ['2027年汛期前完成加固', '2027年汛期前 by 2027'],
    ['今年内建成3处', '今年内 by year-end'],
    ['2025—2026学年完成换装', '2025—2026学年 span 2025-09/2026-08'],
    ['2025-2026学年度第一学期完成', '2025-2026学年度第一学期 span 2025-09/2026-01'],
    ['2025—2026学年度第二学期完成', '2025—2026学年度第二学期 span 2026-02/2026-07'],
    ['学校每学期开学后两周内自查', '开学后两周内 by relative'],
    ['本年度内办结', '本年度内 by year-end'],
    ['系统切换期间保留人工窗口', '系统切换期间 span relative'],
    ['汛期加密巡查', '汛期 span relative'],
    ['暑期集中改造', '暑期 at relative'],
    ['当日报告主管部门', '当日 at relative'],
    ['订立合同时，一并告知', '订立合同时 at relative'],
  ])('%s', (text, ...found) => {
    expect(deadlines(text)).toEqual(found);
  });

  it.each([
    '长期坚持',
    '第一时间处置',
    '充分体现在服务中',
    '做到早发现、早报告',
    '建馆76周年',
    '三年行动计划',
    '近三年流通数据',
    '“十五五”规划纲要',
    '《2026年采购方案》',
    '完成全年目标任务',
    '纳入年终考核',
    '列入年初预算',
    '2023年及以前的存量',
    '1978年以来的档案',
    '去年同期水平',
    '五年级、八年级抽测',
    '每月召开例会',
    '一月一次例会',
    '岗前培训',
    '课后服务',
    '先用后转',
    '滞后事项',
    '排名靠后的窗口',
    '当前形势',
    '目前进展',
    '超前预防',
    '风险可控的前提下',
    '及时处理，同时通报',
    '流程压缩至3周以内',
    '等候控制在20分钟内',
    '延长10个工作日',
    '跟班学习三个月',
    '成立3周年',
    '21时30分闭馆',
    '发布当日客流',
    '取消当年评优资格',
    '全年举办12场',
    '3月龄婴儿',
    '第3季产品',
    '第三方测评',
    '前三名',
  ])('%s has none', (text) => {
    expect(deadlines(text)).toEqual([]);
  });

  it('resolves what needs no plan and leaves the rest open', () => {
    expect(facetsOf('2026年上半年完成', [parseDeadline])).toMatchObject([{ date: '2026-06-30' }]);
    expect(facetsOf('6月底前完成', [parseDeadline])).toMatchObject([{ date: null }]);
  });

  it('never throws and stays inside the text', () => {
    const sign = fc.constantFrom(
      ...'2026年3月底前内后期间时初中旬上下半季度第一二至—日自起到年末当提限活动结束“”五《》，、',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
        let last = 0;
        for (const { span } of facetsOf(text, [parseDeadline])) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          last = span[1];
        }
      }),
    );
  });
});
