/** Plans, changes and dashboards as lines of text: columns parted by two spaces, made for reading and for `grep`. */
import type { Language } from '@taizhang/compiler';
import type { CompletionCell, OverdueRung, PlanOwners, Proposal, VersionChange } from '@taizhang/ledger';

type Words = Readonly<Record<Language, string>>;

const STATES: Readonly<Record<Proposal['state'], Words>> = {
  proposed: { zh: '待定', en: 'proposed' },
  adopted: { zh: '采纳', en: 'adopted' },
  merged: { zh: '合并', en: 'merged' },
  split: { zh: '拆分', en: 'split' },
  rejected: { zh: '不采纳', en: 'rejected' },
};

export const proposalLine = ({ commitment, state, original, edited }: Proposal, language: Language): string =>
  [
    commitment.padEnd(14),
    STATES[state][language],
    original.owners.map(({ name }) => name).join('、') || '—',
    edited?.dueOn ?? original.dueOn ?? (original.cadence || '—'),
    edited?.title ?? original.title,
  ].join('  ');

export function ownerLines({ names, questions, nobody }: PlanOwners, language: Language): readonly string[] {
  const known = names.flatMap((one) => {
    if (one.kind === 'unresolved') return [];
    const owners = one.kind === 'resolved' ? [one.owner] : one.owners;
    return [`${one.name} → ${owners.map(({ name }) => name).join('、')}`];
  });
  const asked = questions.map(({ name, times, suggestions }) => {
    const nearest = suggestions.map((one) => one.name).join('、');
    return `? ${name} ×${times}${nearest === '' ? '' : `  (${nearest})`}`;
  });
  const none = { zh: `没有写明责任单位的任务：${nobody}`, en: `commitments that name nobody: ${nobody}` }[
    language
  ];
  return [...known, ...asked, ...(nobody === 0 ? [] : [none])];
}

const DECISIONS: Readonly<Record<VersionChange['proposed'], Words>> = {
  keep: { zh: '沿用', en: 'keep' },
  amend: { zh: '修改', en: 'amend' },
  create: { zh: '新立', en: 'create' },
  withdraw: { zh: '撤销', en: 'withdraw' },
  leave: { zh: '不动', en: 'leave' },
};

export function changeLines(change: VersionChange, language: Language): readonly string[] {
  const { entry, kind, proposed, previous, next, changes } = change;
  const text = (next[0] ?? previous[0])?.original.title ?? '';
  const head = `${String(entry).padStart(3)}  ${DECISIONS[proposed][language]}  ${kind}  ${text}`;
  return [head, ...changes.map(({ message }) => `       ${message[language]}`)];
}

export const completionLine = (cell: CompletionCell, unit: string, language: Language): string => {
  const { month, total, done, doneInTime, overdue } = cell;
  return {
    zh: `${month}  ${unit}  应办 ${total}  办结 ${done}（按时 ${doneInTime}）  逾期 ${overdue}`,
    en: `${month}  ${unit}  due ${total}  done ${done} (in time ${doneInTime})  overdue ${overdue}`,
  }[language];
};

export const overdueLine = (rung: OverdueRung, unit: string, language: Language): string => {
  const { upTo7, upTo30, upTo90, over90, oldest } = rung;
  return {
    zh: `${unit}  7天内 ${upTo7}  30天内 ${upTo30}  90天内 ${upTo90}  90天以上 ${over90}  最早 ${oldest}`,
    en: `${unit}  up to 7 days ${upTo7}  30 days ${upTo30}  90 days ${upTo90}  more ${over90}  oldest ${oldest}`,
  }[language];
};
