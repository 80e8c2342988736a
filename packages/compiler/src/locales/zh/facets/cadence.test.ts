import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCadence } from './cadence.ts';
import { facetsOf } from './test-clause.ts';

/** `每季度召开一次 quarter =1`, one a cadence. */
function cadences(text: string): string[] {
  return facetsOf(text, [parseCadence]).map((facet) => {
    if (facet.facet !== 'cadence') return facet.facet;
    const { span, per, every, cmp = '', n = '' } = facet;
    return `${text.slice(...span)} ${per}${every === 1 ? '' : `/${every}`} ${cmp}${n}`.trimEnd();
  });
}

describe('cadences', () => {
  it.each<[text: string, ...found: string[]]>([
    // the unit behind 每
    ['每日巡馆', '每日 day'],
    ['每天两次巡检机房', '每天两次 day =2'],
    ['每周更新书目', '每周 week'],
    ['每旬核对一次台账', '每旬核对一次 day/10 =1'],
    ['每半月通报', '每半月 day/15'],
    ['每月开展1次应急演练', '每月开展1次 month =1'],
    ['每两月轮换一次展品', '每两月轮换一次 month/2 =1'],
    ['每二个月召开一次例会', '每二个月召开一次 month/2 =1'],
    ['每双月召开例会', '每双月 month/2'],
    ['每3个月清洗一次水箱', '每3个月清洗一次 month/3 =1'],
    ['每季度至少召开一次联席会议', '每季度至少召开一次 quarter >=1'],
    ['每季末盘点', '每季末 quarter'],
    ['每半年评估一次', '每半年评估一次 half-year =1'],
    ['每学期听课不少于20节', '每学期听课不少于20节 half-year >=20'],
    ['每学年体检一次', '每学年体检一次 year =1'],
    ['每年组织两次疏散演练', '每年组织两次 year =2'],
    ['每年度进行一次复训', '每年度进行一次 year =1'],
    ['每个季度召开一次', '每个季度召开一次 quarter =1'],
    ['每隔两个月检修', '每隔两个月 month/2'],
    ['每隔一天换水', '每隔一天 day/2'],
    ['每个工作日更新数据', '每个工作日 day'],
    ['每周五前报送进度', '每周五 week'],
    ['每周一、三、五开放自习室', '每周一、三、五 week'],
    ['每周三次送书进校园', '每周三次 week =3'],
    ['每逢周末开放', '每逢周末 week'],
    ['隔周开展研讨', '隔周 week/2'],
    // 按, 逐, 双
    ['按月调度、按季通报', '按月 month', '按季 quarter'],
    ['逐月盘点库存', '逐月 month'],
    ['双月例会', '双月 month/2'],
    // a count later in the clause
    ['每月选派医师到社区坐诊不少于2次', '每月选派医师到社区坐诊不少于2次 month >=2'],
    ['每半年委托第三方测评1次', '每半年 half-year =1'],
    ['每两月随机抽取处方200张', '每两月随机抽取处方200张 month/2 =200'],
    ['每年控制在3次以内', '每年控制在3次以内 year <=3'],
    ['每学期只组织一次期末考试', '每学期只组织一次 half-year <=1'],
    ['每年至少举办2期培训班', '每年至少举办2期 year >=2'],
    ['每日早晚各1次测温', '每日早晚各1次 day =2'],
    ['每年丰水期、枯水期各监测一次', '每年 year =2'],
    ['每月深入社区、学校、企业宣讲2场', '每月 month =2'],
    ['上、下半年各组织1次演练', '上、下半年各组织1次 half-year =1'],
    // the year as the period of a count
    ['全年不少于12次', '全年不少于12次 year >=12'],
    ['四、年度内举办沙龙6期', '年度内举办沙龙6期 year =6'],
    ['每季度末月20日前报送一次台账', '每季度末月20日前报送一次 quarter =1'],
    ['每季度首月召开例会', '每季度 quarter'],
    ['每周坐诊不少于3个半天', '每周坐诊不少于3个半天 week >=3'],
    ['全年举办讲座50场以上', '全年举办讲座50场以上 year >=50'],
    ['年内新增床位50张', '年内新增床位50张 year =50'],
    ['年度举办1次供需见面会', '年度举办1次 year =1'],
    ['全年举办讲座*场', '全年 year'],
    ['全年举办讲座X次', '全年 year'],
    ['一年至少两次', '一年至少两次 year >=2'],
    // set phrases
    ['一月一次', '一月一次 month =1'],
    ['名录每年更新一次', '每年更新一次 year =1'],
    ['值班表每学期调整一次', '每学期调整一次 half-year =1'],
    ['水泵一个季度检修一次', '一个季度检修一次 quarter =1'],
    ['书库一年清点两次', '一年清点两次 year =2'],
    ['器材一个训练年度更新一次', '一个训练年度更新一次 year =1'],
    ['两周一次', '两周一次 week/2 =1'],
    ['半年一次体检', '半年一次 half-year =1'],
    ['坚持一周一调度、一月一通报', '一周 week', '一月 month'],
    // lists of short forms
    [
      '坚持月度提醒、季度研判、半年督查、年度考核',
      '月度提醒 month',
      '季度研判 quarter',
      '半年督查 half-year',
      '年度考核 year',
    ],
    ['实行周调度、月通报', '周调度 week', '月通报 month'],
    ['汛期实行“日研判、周调度”', '日研判 day', '周调度 week'],
    ['开展月度、季度、年度评估', '月度 month', '季度 quarter', '年度评估 year'],
    // without end
    ['热线7×24小时接听', '7×24小时 continuous'],
    ['机房实行24小时值守', '24小时 continuous'],
    ['监测设备全天候运行', '全天候 continuous'],
    // several in one clause
    ['每月调度、每季度通报', '每月 month', '每季度 quarter'],
    ['每月办讲座2场、每两月换展1次', '每月办讲座2场 month =2', '每两月换展1次 month/2 =1'],
    ['由每周一次加密为每日一次', '每周一次 week =1', '每日一次 day =1'],
  ])('%s', (text, ...found) => {
    expect(cadences(text)).toEqual(found);
  });

  it.each<[text: string, rule: string | null]>([
    ['每季度召开例会', 'FREQ=MONTHLY;INTERVAL=3'],
    ['每半年评估', 'FREQ=MONTHLY;INTERVAL=6'],
    ['每周五报送', 'FREQ=WEEKLY;BYDAY=FR'],
    ['每周一至周五开放', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
    ['每月25日前报送', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['每月5日、20日报送', 'FREQ=MONTHLY;BYMONTHDAY=5,20'],
    ['每月底盘点', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    ['每季度末盘点', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
    ['每月第二个星期五开放', 'FREQ=MONTHLY;BYDAY=2FR'],
    ['每年12月底前述职', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1'],
    ['每年3月、9月各巡查一次', 'FREQ=YEARLY;BYMONTH=3,9'],
    ['每年三月和九月清洗水池', 'FREQ=YEARLY;BYMONTH=3,9'],
    ['每年3、6、9、12月开展考核', 'FREQ=YEARLY;BYMONTH=3,6,9,12'],
    ['每月最后一个星期五检查', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['每季度末月20日前报送', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20'],
    ['每旬通报', 'FREQ=MONTHLY;BYMONTHDAY=10,20,-1'],
    ['每10天巡查一次', 'FREQ=DAILY;INTERVAL=10'],
    ['热线7×24小时接听', null],
  ])('%s recurs by %s', (text, rule) => {
    expect(facetsOf(text, [parseCadence])).toMatchObject([{ rrule: rule }]);
  });

  it.each([
    // 每 and no period
    '每个乡镇设立1个服务站',
    '每名馆员联系5所学校',
    '每期不少于40人',
    '每百张床位配备1名药师',
    '把每一个环节做细',
    '每年级各1班',
    // words of plans
    '制定年度工作计划',
    '签订年度责任书',
    '纳入年度考核',
    '按月度计划实施',
    '按年龄段推荐图书',
    '按季节调整作息',
    '逐年提高经费',
    '本季度完成选址',
    '一季度完成选址',
    '第三季度试运行',
    '3月通报结果',
    // a year without a count, or with a measure
    '全年推进管网改造',
    '2027年度内举办沙龙6期',
    '本年度内举办沙龙6期',
    '一年度内有两次不合格的',
    '馆员一年以来获奖两次',
    '三年完成两轮普查',
    '今年内建成3处',
    '全年更换管道58公里',
    '全年好评率保持在95%以上',
    '年内新增岸线6.5公里、小游园4处',
    '两年内完成改造',
    '落实校舍安全年检制度',
    // hours that are no round-the-clock duty
    '24小时内报告',
    '开通24小时咨询热线',
    '5×8小时服务',
    // a mechanism's name
    '建立“月调度、季督查、年评估”机制',
    // days and other words
    '周边环境整治',
    '今日头条',
    '双月刊',
    '一月底前完成',
    '一月一日前完成',
    '一个月内走访2次',
  ])('%s does not recur', (text) => {
    expect(cadences(text)).toEqual([]);
  });

  it('leaves a measure, a share or a target group out of the count', () => {
    expect(cadences('每天不得超过90分钟')).toEqual(['每天 day']);
    expect(cadences('每月不低于总量的1%')).toEqual(['每月 month']);
    expect(cadences('按每人每月800元发放补助')).toEqual(['每月 month']);
    expect(cadences('每季度对12个乡镇开展检查')).toEqual(['每季度 quarter']);
    expect(cadences('季度排名前3位的科室')).toEqual(['季度排名 quarter']);
  });

  it('never throws and stays inside the text', () => {
    const sign = fc.constantFrom(...'每一两半季度月年周日天旬学期至少不次个全内上下、，7×24小时各1 2“”（');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
        for (const { span } of facetsOf(text, [parseCadence])) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
