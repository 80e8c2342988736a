import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildClauses } from '../../../clauses/build-clauses.ts';
import { scanLines } from '../../../layout/scan-lines.ts';
import type { Clause, Facet, Label, ParseContext } from '../../../types.ts';
import { parseOwner } from './owner.ts';

type Found = Extract<Facet, { facet: 'owner' }>;

function read(text: string, label?: Label): Found[] {
  const lines = scanLines(text);
  const clauses: Clause[] = buildClauses(text, lines).map((clause) =>
    label ? { ...clause, label } : clause,
  );
  const context: ParseContext = { text, lines, clauses, calendar: null };
  const out: Facet[] = [];
  for (const clause of clauses) parseOwner(clause, context, out);
  return out.filter((facet): facet is Found => facet.facet === 'owner');
}

/** 甲/lead 乙/do, in the order of the text; * marks a class named as a whole. */
function written(text: string, label?: Label): string {
  return read(text, label)
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ name, role, each }) => `${name}/${role}${each ? '*' : ''}`)
    .join(' ');
}

describe('names that hold a verb', () => {
  it.each([
    ['指挥部办公室实行24小时值班。', '指挥部办公室/do'],
    ['县防汛抗旱指挥部办公室每日报送水情。', '县防汛抗旱指挥部办公室/do'],
    ['县防指副指挥组织会商。', '县防指副指挥/do'],
    ['总指挥召开会商会。', '总指挥/do'],
    ['各乡镇（街道）、开发区管委会每月报送1次进展。', '各乡镇（街道）/do* 开发区管委会/do'],
    [
      '各县(区)、经济技术开发区和市安委会有关成员单位要制定工作方案。',
      '各县(区)/do* 经济技术开发区/do 市安委会有关成员单位/do',
    ],
    ['团委干事每月组织1次活动。', '团委干事/do'],
  ])('%s → %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe('owner remarks behind a task', () => {
  it.each([
    ['（市教育局负责）', '市教育局/do'],
    ['（科教部牵头，各科室配合，10月底前）', '科教部/lead 各科室/with*'],
    ['（责任单位：工程科，6月底前完成）', '工程科/do'],
    ['每半年通报1次用水情况(责任单位:水资源科).', '水资源科/do'],
    ['◆教务处每周听课不少于3节', '教务处/do'],
    ['对口协助单位：市图书馆', '市图书馆/with'],
    ['具体负责人：设备科科长', '设备科科长/do'],
    ['任务\t牵头单位\t配合单位\n更换管网\t工程部\t对口协助单位：市水务局', '工程部/lead 市水务局/with'],
    ['（市农业农村局牵头，市财政局、市水利局配合）', '市农业农村局/lead 市财政局/with 市水利局/with'],
    ['（市水务局牵头，各有关部门及各区县按职责分工负责）', '市水务局/lead 各有关部门/do* 各区县/do*'],
    ['（责任单位：县教育局；配合单位：县公安局、县卫健局）', '县教育局/do 县公安局/with 县卫健局/with'],
    [
      '（牵头单位：市发展改革委，责任单位：市财政局、各区政府）',
      '市发展改革委/lead 市财政局/do 各区政府/do*',
    ],
    ['（负责部门：粮食和储备局、图书馆；适用范围：全市）', '粮食和储备局/do 图书馆/do'],
    ['（水利部、林业局等有关部门及各地区按职责分工负责）', '水利部/do 林业局/do 各地区/do*'],
    ['（各有关单位，各乡镇人民政府按职责分工负责）', '各有关单位/do* 各乡镇人民政府/do*'],
    ['（教育、卫生健康、公安等部门负责）', '教育、卫生健康、公安等部门/do'],
    ['（办公室、宣传部）', '办公室/do 宣传部/do'],
    ['（保卫处（牵头）、后勤处负责）', '保卫处/lead 后勤处/do'],
    ['更新消防设施200套（责任单位：后勤处）。', '后勤处/do'],
    ['每季度开展一次水质抽检（县疾控中心牵头，县水务局配合）。', '县疾控中心/lead 县水务局/with'],
  ])('reads %s', (text, expected) => expect(written(text)).toBe(expected));

  it.each([
    '（含旧馆改造）',
    '（2026年6月底前完成）',
    '（以下简称本馆）',
    '（不少于3次）',
    '开展阅读活动（含线上）。',
    '（学校）',
  ])('finds no owner in %s', (text) => expect(written(text)).toBe(''));

  it('lets the first name lead from the note on that says so', () => {
    const text =
      '修缮校舍（甲局、乙局负责）。\n更新图书（教育局、财政局负责。列第一位者为牵头单位，下同）。\n清淤（水利局、城管局负责）。';
    expect(written(text)).toBe('甲局/do 乙局/do 教育局/lead 财政局/do 水利局/lead 城管局/do');
  });

  it('lets the first name lead everywhere when the note stands by itself', () => {
    const text = '清淤（水利局、城管局负责）。\n注：排在第一位的责任单位为牵头单位。';
    expect(written(text)).toBe('水利局/lead 城管局/do');
  });

  it('lets no general name lead by its place', () => {
    const text = '清淤（各有关部门、水利局负责。列第一位者为牵头单位，下同）。';
    expect(written(text)).toBe('各有关部门/do* 水利局/do');
  });
});

describe('values of labels and table columns', () => {
  it.each<[string, Label, string]>([
    ['教务处', 'lead', '教务处/lead'],
    ['各学院、现代教育技术中心', 'with', '各学院/with* 现代教育技术中心/with'],
    ['信息化办公室', 'do', '信息化办公室/do'],
    ['保卫处（牵头）、各二级单位', 'do', '保卫处/lead 各二级单位/do*'],
    ['国际交流与合作处', 'lead', '国际交流与合作处/lead'],
    ['王某某、李某', 'do', '王某某/do 李某/do'],
    ['总务处牵头，工会配合', 'do', '总务处/lead 工会/with'],
  ])('reads %s under a label for %s', (text, label, expected) => expect(written(text, label)).toBe(expected));
});

describe('cells of a table without a header row', () => {
  it('takes a bare unit in the last cell of a row as its owner', () => {
    expect(written('展区改造\t编制大纲\t展览部、财务部\n巡展\t走进校园\t宣教部')).toBe(
      '展览部/do 财务部/do 宣教部/do',
    );
  });

  it('takes no thing to be built, no document and no task for an owner', () => {
    expect(written('实训\t6月\t动画综合实训室\n改造\t评估报告\t施工日志')).toBe('');
  });
});

describe('owners that a word announces', () => {
  it.each([
    ['由信息中心每月维护设备。', '信息中心/do'],
    ['学校食堂由区县统一配送，', '区县/do'],
    ['由总务处牵头，', '总务处/lead'],
    ['由院长担任组长，', '院长/lead'],
    ['组长由馆长担任，', '馆长/lead'],
    ['副组长由分管副馆长担任。', '分管副馆长/with'],
    ['由规划科起草、办公室审核，', '规划科/do 办公室/do'],
    ['建立由副县长牵头、乡镇参与的调度机制，', '副县长/lead 乡镇/with'],
    ['由315名骨干教师结对带教。', '骨干教师/do'],
    ['会同市残联、市妇联开展助读活动，', '市残联/with 市妇联/with'],
    ['会同财政部门研究补助标准，', '财政部门/with'],
    ['与两所高校共建实训基地，', '高校/with'],
    ['联合教育、文旅等部门组织研学活动，', '教育、文旅等部门/with'],
    ['督促燃气企业更换老旧管道30公里，', '燃气企业/do'],
    ['支持有条件的村镇银行开展试点，', '村镇银行/do'],
    ['鼓励具备资质的机构参与养老服务，', '机构/with'],
    ['引导农民合作社发展订单生产，', '农民合作社/do'],
    ['支持社区、学校和医院联合举办义诊，', '社区/do 学校/do 医院/do'],
    ['委托第三方每半年测评一次，', '第三方/do'],
    ['委托有资质的检测公司检测，', '检测公司/do'],
    ['选派6名青年医师到上级医院进修，', '青年医师/do'],
    ['邀请用水户代表参与听证，', '用水户代表/with'],
    ['邀请省农科院专家现场授课，', '省农科院专家/do'],
    ['动员志愿者参加清河行动，', '志愿者/with'],
    ['报告经馆务会审议后公布，', '馆务会/do'],
    ['提交职工代表大会审议，', '职工代表大会/do'],
    ['重大变更须报指挥部研究，', '指挥部/do'],
    ['请各乡镇、县直各单位抓紧落实，', '各乡镇/do* 县直各单位/do'],
    ['确定一名导师结对带教。', '导师/do'],
  ])('reads %s', (text, expected) => expect(written(text)).toBe(expected));

  it.each([
    '由点到面逐步推开，',
    '经费由10万元提高到15万元。',
    '开放时间由20时延长至22时。',
    '范围由县城扩展至乡镇。',
    '自由借阅区新增座位60个，',
    '经过三年努力，',
    '参与人数不断增加，',
    '与去年同期相比增长5%，',
    '协助解决问题30个，',
    '协调解决征地难题，',
    '支持民营经济发展，',
    '鼓励发展订单农业，',
    '引导资金投向实体经济，',
    '指导意见印发实施，',
    '组织培训4期，',
    '组织一次教职工体检，',
    '聘请社会监督员15名，',
    '引进全科医生2名，',
    '推动合作关系更加稳定。',
    '经济社会平稳运行，',
    '报县水务局备案，',
  ])('finds no owner in %s', (text) => expect(written(text)).toBe(''));
});

describe('subjects', () => {
  it.each([
    ['各学院每学期抽检一次课程档案，', '各学院/do*'],
    ['教务处制定考试安排，', '教务处/do'],
    ['县水利工程服务中心每季度抽查管护质量，', '县水利工程服务中心/do'],
    ['市教育局将新建幼儿园5所，', '市教育局/do'],
    ['教研室要牵头编写校本教材，', '教研室/lead'],
    ['区安委办、消安办联合下发专项方案，', '区安委办/do 消安办/do'],
    ['市级每月调度1次，', '市级/do'],
    ['〔县林业局牵头，县水务局配合〕', '县林业局/lead 县水务局/with'],
    ['健全管护机制。〔责任单位：县林业局、县水务局〕', '县林业局/do 县水务局/do'],
    ['规划财务科配合，', '规划财务科/with'],
    ['牵头科室为后勤科，', '后勤科/lead'],
    ['馆长为安全工作第一责任人，', '馆长/lead'],
    ['科室主任担任质控小组组长，', '科室主任/lead'],
    ['各部室负责人为成员。', '各部室负责人/with*'],
    ['一是各部门、各单位要抓好整改，', '各部门/do* 各单位/do*'],
    ['（三）全年各社区开展义诊不少于4次，', '各社区/do*'],
    ['4月底前，信息科完成系统升级，', '信息科/do'],
    ['教育、消防、卫健等部门每年举办1次演练。', '教育、消防、卫健等部门/do'],
    ['保卫科、读者服务部联合值守，', '保卫科/do 读者服务部/do'],
    ['科协派送科普课程120场。', '科协/do'],
    ['分管副校长每周听取一次汇报。', '分管副校长/do'],
    ['接诊医师须查看外院报告，', '接诊医师/do'],
    ['感染管理科每日监测检出情况，', '感染管理科/do'],
    ['乡镇48小时内反馈处置结果。', '乡镇/do'],
    ['浙江省湖州市推进河道整治，', '浙江省湖州市/do'],
    ['县融媒体中心24小时轮班，', '县融媒体中心/do'],
    ['每名家庭医生全年随访120人次。', '每名家庭医生/do*'],
    ['候诊超过40分钟的科室要加开号源，', '科室/do'],
    ['镇（街道）负责组织实施，', '镇（街道）/do'],
    ['各省、自治区、直辖市人民政府要在30日内制定细则，', '各省、自治区、直辖市人民政府/do*'],
    ['各乡镇、各部门主要负责人要亲自抓，', '各乡镇、各部门主要负责人/do*'],
    ['总包单位与分包单位配备安全员，', '总包单位/do 分包单位/do'],
    ['项目经理与监理单位签订责任书，', '项目经理/do 监理单位/with'],
    ['负有监管职责的部门，应每季度通报一次。', '部门/do'],
    ['园林处补植行道树800株，', '园林处/do'],
    ['物业公司应在24小时内到场处置。', '物业公司/do'],
    ['平安市清河县推行巡诊制度，', '平安市清河县/do'],
    ['使用管理单位应当配备安全员，', '使用管理单位/do'],
    ['市财政局给予一次性补助，', '市财政局/do'],
    ['区政府分管领导任组长，', '区政府分管领导/lead'],
    ['由省图书馆馆长召集的联席会议', '省图书馆馆长/do'],
    ['研究部、展览部各派3名业务骨干参加；', '研究部/do 展览部/do 业务骨干/with'],
  ])('reads %s', (text, expected) => expect(written(text)).toBe(expected));

  it.each([
    '加强部门协同，',
    '提高企业竞争力，',
    '完善学校管理制度，',
    '建立部门联席会议制度，',
    '社会公众满意度达到95%以上。',
    '教师培训覆盖率达到100%。',
    '企业开办时间压缩至1个工作日，',
    '对未按期整改的单位予以通报，',
    '为老年人提供助餐服务，',
    '面向社区征集人物故事，',
    '部门预算公开率保持100%。',
    '会议研究了年度预算，',
    '发展机会进一步增多，',
    '全部完成整改，',
    '工作机制更加完善，',
    '城市面貌焕然一新，',
    '教育质量稳步提高，',
    '县政府重点工作任务分解到月，',
    '参会单位超过400家，',
    '其中骨干教师占20%，',
    '医院感染发病率控制在2%以内，',
    '处方点评每月不低于总量的1%，',
    '逐站建立服务日志，',
    '新建社区食堂10个，',
    '慰问困难职工80人，',
    '排名前三的科室给予奖励，',
    '领导小组下设办公室，',
    '网格员补贴纳入预算；',
    '大型企业返还比例为30%。',
    '帮扶老人不少于500户。',
    '参加全国物业管理博览会，',
    '居民人均可支配收入稳步增长，',
    '研究整改经费、人员编制等事项，',
    '方便老年人就近用餐。',
  ])('finds none in %s', (text) => expect(written(text)).toBe(''));
});

describe('levels of what is named', () => {
  it.each(['“四好公路”省级示范实现全覆盖，', '省级示范园完成验收，', '市级规划编制完成，'])(
    'are no owners in %s',
    (text) => expect(written(text)).toBe(''),
  );
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '各',
      '学院',
      '市水利局',
      '、',
      '，',
      '。',
      '（',
      '）',
      '牵头',
      '负责',
      '由',
      '会同',
      '与',
      '的',
      '每月',
      '“',
      '”',
      '等',
      '部门',
    ],
    ...[
      '检查',
      '支持',
      '委托',
      '：',
      ';',
      '2026',
      '《',
      '》',
      '及',
      '和',
      '\n',
      ' ',
      '\u{20000}',
      '\ud800',
      '责任单位：',
      '第一责任人',
      '为',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));
  const labels = fc.constantFrom<Label | undefined>(undefined, 'lead', 'do', 'with', 'deadline');

  it('keeps owners inside their clause, named as written, apart from each other', () => {
    fc.assert(
      fc.property(texts, labels, (text, label) => {
        const lines = scanLines(text);
        const clauses = buildClauses(text, lines);
        const context: ParseContext = { text, lines, clauses, calendar: null };
        for (const clause of clauses) {
          const out: Facet[] = [];
          parseOwner({ ...clause, label: label ?? null }, context, out);
          const owners = out as Found[];
          for (const { span, name, from } of owners) {
            expect(from).toBe('text');
            expect(span[0]).toBeGreaterThanOrEqual(clause.start);
            expect(span[1]).toBeLessThanOrEqual(clause.end);
            expect(name.trim()).not.toBe('');
            expect(text.slice(...span)).toBe(name);
          }
          const sorted = owners.map((owner) => owner.span).sort((a, b) => a[0] - b[0]);
          sorted.forEach((span, at) => at > 0 && expect(span[0]).toBeGreaterThanOrEqual(sorted[at - 1]![1]));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same text the same way twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
    );
  });
});

describe('names of occasions and measures', () => {
  it.each<[text: string, owners: string]>([
    ['家长开放日邀请社区医生讲课', '社区医生/do'],
    ['校长接待日每月安排一次', ''],
    ['读者开放周组织讲座3场', ''],
    ['志愿者服务站每月开门四次', '志愿者服务站/do'],
    ['家长开放阅览区', '家长/do'],
    ['志愿者服务团队每月开会', '志愿者服务团队/do'],
    ['读者对新馆环境的满意度达到95%', ''],
    ['居民对分类投放的知晓率达90%以上', ''],
    ['居民对公共楼道进行清扫', '居民/do'],
    ['包括参与新馆导览词编写、讲解员培训', ''],
    ['参与单位每月报送进展', '参与单位/do'],
  ])('%s: %s', (text, owners) => {
    expect(written(text)).toBe(owners);
  });
});
