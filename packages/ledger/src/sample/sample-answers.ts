/** What a person has to say before the sample library's plan can be taken over: each answer with its reason. */
import type { ScheduleRule } from '../model/index.ts';

/** Names in the plan that the organisation does not know. `null`: nobody of this organisation. */
export const OWNER_ANSWERS: readonly {
  readonly name: string;
  readonly unit: string | null;
  readonly reason: string;
}[] = [
  { name: '专业机构', unit: '安全保卫科', reason: '委托合同由安全保卫科签订并履行，责任不外移' },
  { name: '市残疾人', unit: null, reason: '是联办的外单位，本馆责任在少儿部' },
  { name: '推进小组', unit: '办公室', reason: '第六十七条定：日常工作由办公室承担' },
  { name: '部门', unit: null, reason: '泛指进度滞后的部门，到时另立事项' },
  { name: '馆务会', unit: null, reason: '是审定的会议，不是承办单位' },
];

/** Sentences that are not commitments where they stand by themselves, as whole sentences. */
export const REJECTED: readonly { readonly words: string; readonly reason: string }[] = [
  { words: '经馆务会审定后执行', reason: '是上一句的程序，不单独立项' },
  { words: '典藏部牵头', reason: '只说了牵头单位，事项在下一句' },
  { words: '连续两个季度进度滞后的部门向馆务会作书面说明', reason: '有条件才发生，届时另行交办' },
  { words: '考核结果作为部门年终评优的重要依据', reason: '是考核办法的用途，没有可办的事' },
  { words: '评估结果与次年文献配送量挂钩', reason: '明年的事，列入明年计划' },
];

/** The first stands for both, where they were found apart. */
export const MERGED: readonly { readonly words: readonly [string, string]; readonly reason: string }[] = [
  { words: ['完成开架书库全面清点', '形成馆藏清点报告'], reason: '报告就是清点的成果' },
  { words: ['更新社区书角20个', '每个配书不少于200册'], reason: '同一批书角' },
  { words: ['增设自习座位120个', '配备储物柜'], reason: '同一处专区' },
];

const monthlyBulletin: ScheduleRule = {
  kind: 'periodic',
  per: 'month',
  every: 1,
  times: 1,
  due: { at: { workday: 5 }, roll: 'none' },
  from: '2026-02-01',
  until: null,
};

/** What the text leaves open or says too loosely. Units by name. */
export const EDITED: readonly {
  readonly words: string;
  readonly unit?: string;
  readonly dueOn?: string;
  readonly rules?: readonly ScheduleRule[];
  readonly cadence?: string;
  readonly reason: string;
}[] = [
  { words: '每季度至少召开1次读者座谈会', unit: '读者服务部', reason: '座谈会历年由读者服务部办' },
  { words: '意见建议10个工作日内反馈', unit: '读者服务部', reason: '同上' },
  { words: '外借文献不少于120万册次', unit: '读者服务部', dueOn: '2026-12-31', reason: '全年指标，年底见数' },
  { words: '全年到馆读者达到', unit: '读者服务部', reason: '到馆人次由读者服务部统计' },
  { words: '读者满意率', unit: '读者服务部', dueOn: '2026-11-30', reason: '满意率以11月测评为准' },
  { words: '9月底前完成8家乡镇分馆', unit: '业务辅导部', reason: '下一句写明由业务辅导部牵头' },
  { words: '智慧服务三年规划', unit: '技术部', dueOn: '2026-10-30', reason: '馆务会定由技术部起草' },
  {
    words: '定期通报各分馆运行情况',
    rules: [monthlyBulletin],
    cadence: '每月前5个工作日',
    reason: '“定期”不可查，定为每月第5个工作日，长期执行',
  },
  { words: '开通线上荐购入口', dueOn: '2026-03-31', reason: '荐购从二季度开始' },
  { words: '征集地方文献800件以上', dueOn: '2026-11-30', reason: '为书目库收尾留一个月' },
  { words: '建立数据安全管理制度', dueOn: '2026-05-29', reason: '先有制度，后有演练' },
  { words: '5项应急预案', dueOn: '2026-04-30', reason: '赶在汛期之前' },
  { words: '无障碍观影活动', dueOn: '2026-10-15', reason: '场次原文空缺，先定期限' },
  { words: '新增工业园区、养老机构服务点', dueOn: '2026-08-31', reason: '与下半年出车计划衔接' },
  { words: '完成不少于16学时的岗前培训', dueOn: '2026-07-31', reason: '招募后一个月内完成' },
];

/** The unit that answers for what names nobody. */
export const FALLBACK = '办公室';
