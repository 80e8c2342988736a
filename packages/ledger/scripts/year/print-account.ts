/** The account as text, Chinese or English. */
import type { TimelinessCounts } from '../../src/timeliness/count-timeliness.ts';
import type { VerifyReport } from '../../src/archive/verify/verify-report.ts';
import type { Label } from '../../src/model/index.ts';
import type { YearAccount } from './account.ts';
import type { FlippedByte } from './archive-year.ts';

export type Lang = 'zh' | 'en';

export interface YearResult {
  readonly days: { readonly from: string; readonly to: string };
  readonly account: YearAccount;
  readonly invariants: readonly Label[];
  readonly refused: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  readonly report: VerifyReport;
  readonly flips: readonly FlippedByte[];
}

export function printYear(result: YearResult, lang: Lang): string {
  const { account, report, flips, days } = result;
  const say = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  const word = (label: Label): string => label[lang];
  const listed = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([name, times]) => `${name} ${times}`).join(say('，', ', '));
  const found = flips.filter((flip) => flip.found && flip.named).length;
  const last = report.checkpoints.last;
  return [
    say(`临湖市图书馆，${days.from} 至 ${days.to}`, `Linhu City Library, ${days.from} to ${days.to}`),
    '',
    ...account.registers.map(
      ({ label, total, stages }) =>
        `${word(label)} ${total}: ${stages.map((stage) => `${word(stage.label)} ${stage.count}`).join(say('，', ', '))}`,
    ),
    `${say('期次', 'Occurrences')}: ${listed(account.occurrenceStates)}${say('；曾红', '; once red')} ${account.wereRed}`,
    '',
    `${say('一次性事项', 'Duties due once')}: ${timely(account.records, lang)}`,
    `${say('期次', 'Occurrences')}: ${timely(account.occurrences, lang)}`,
    `${say('改期', 'Due days moved')}: ${say('事项', 'records')} ${account.moves.records}, ${say('期次', 'occurrences')} ${account.moves.occurrences}`,
    `${say('退回', 'Returned')}: ${say('事项', 'records')} ${account.returns.records}, ${say('期次', 'occurrences')} ${account.returns.occurrences}`,
    `${say('通知与提醒', 'Notices and reminders')}: ${listed(account.notices)}`,
    ...account.targets.map(
      ({ title, periods, entries }) =>
        `${say('目标', 'Target')}: ${title} — ${say('期数', 'periods')} ${periods}, ${say('累计', 'entered')} ${entries}`,
    ),
    `${say('办理', 'What was done')}: ${listed(new Map([...result.counts].sort(([a], [b]) => (a < b ? -1 : 1))))}`,
    `${say('应拒而拒', 'Refused as it must be')}: ${listed(result.refused)}`,
    '',
    `${say('不变量，全部成立', 'Invariants, all of which hold')}:`,
    ...result.invariants.map((invariant) => `  ${word(invariant)}`),
    '',
    `${say('事件', 'Events')} ${report.events.total}, ${say('检查点', 'checkpoints')} ${report.checkpoints.count}, ${say('文件', 'files')} ${report.blobs.count}`,
    `${say('存档核验通过', 'The archive verifies')}: ${last?.root ?? ''}`,
    `${say('对照较早检查点', 'Against an earlier checkpoint of size')} ${report.against?.size ?? 0}: ${say('此前未被改写', 'nothing before it was rewritten')}`,
    `${say('翻转一个字节', 'One byte flipped')} ${flips.length}×: ${say('发现并指明', 'found and named')} ${found}`,
    '',
  ].join('\n');
}

const TIMELY: readonly [keyof TimelinessCounts['byTimeliness'], Label][] = [
  ['done-early', { zh: '提前', en: 'early' }],
  ['done-on-time', { zh: '按期', en: 'on the day' }],
  ['done-late', { zh: '逾期办结', en: 'late' }],
  ['on-time', { zh: '期内', en: 'in time so far' }],
  ['due-soon', { zh: '临期', en: 'due soon' }],
  ['overdue', { zh: '逾期', en: 'overdue' }],
  ['undated', { zh: '无期限', en: 'without a due day' }],
  ['stopped', { zh: '停办', en: 'stopped' }],
];

const LIGHTS: readonly [keyof TimelinessCounts['byLight'], Label][] = [
  ['green', { zh: '绿', en: 'green' }],
  ['blue', { zh: '蓝', en: 'blue' }],
  ['yellow', { zh: '黄', en: 'yellow' }],
  ['red', { zh: '红', en: 'red' }],
  ['grey', { zh: '灰', en: 'grey' }],
];

function timely({ total, byTimeliness, byLight, inTimeShare }: TimelinessCounts, lang: Lang): string {
  const comma = lang === 'zh' ? '，' : ', ';
  const times = TIMELY.map(([kind, label]) => `${label[lang]} ${byTimeliness[kind]}`).join(comma);
  const lights = LIGHTS.map(([light, label]) => `${label[lang]} ${byLight[light]}`).join(comma);
  const share = inTimeShare === null ? '' : ` (${(inTimeShare * 100).toFixed(1)} %)`;
  return `${total}${share}: ${times}; ${lights}`;
}
