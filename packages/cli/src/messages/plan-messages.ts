/** What the commands `plan` and `dashboard` say. */
import type { LocalizedText } from '@taizhang/compiler';

export const planMessages = {
  needsFile: (): LocalizedText => ({
    zh: '没有给出计划文件；用法：taizhang plan import 文件。',
    en: 'no plan file was given; usage: taizhang plan import FILE.',
  }),
  noPlan: (wanted: string, titles: readonly string[]): LocalizedText => ({
    zh: `没有计划“${wanted}”；${titles.length === 0 ? '先用 taizhang plan import 导入一份。' : `有：${titles.join('、')}。`}`,
    en: `there is no plan "${wanted}"; ${titles.length === 0 ? 'import one first: taizhang plan import FILE.' : `there is: ${titles.join(', ')}.`}`,
  }),
  imported: (title: string, number: number, count: number): LocalizedText => ({
    zh: `《${title}》第 ${number} 版：读到 ${count} 项任务，待采纳。`,
    en: `${title}, version ${number}: ${count} commitments found, to be decided on.`,
  }),
  known: (title: string, number: number): LocalizedText => ({
    zh: `这个文件已是《${title}》第 ${number} 版，没有新增版本。`,
    en: `this file is version ${number} of ${title} already; nothing was added.`,
  }),
  adopted: (count: number, left: number): LocalizedText => ({
    zh: `采纳 ${count} 项，留下 ${left} 项。`,
    en: `adopted ${count}, left ${left}.`,
  }),
  operation: (id: string): LocalizedText => ({
    zh: `可撤回：taizhang plan undo ${id}`,
    en: `to take it back: taizhang plan undo ${id}`,
  }),
  undone: (count: number): LocalizedText => ({
    zh: `已撤回，共 ${count} 步。`,
    en: `taken back, ${count} steps.`,
  }),
  removed: (title: string, numbers: readonly number[]): LocalizedText => ({
    zh: `已移除《${title}》第 ${numbers.join('、')} 版；文件和记录仍保留。`,
    en: `removed version ${numbers.join(', ')} of ${title}; its file and its events stay.`,
  }),
  badVersion: (text: string): LocalizedText => ({
    zh: `“${text}”应是版本号，如 2；不写则移除整份计划。`,
    en: `"${text}" should be the number of a version, like 2; without one the whole plan is removed.`,
  }),
  whatToAdopt: (): LocalizedText => ({
    zh: '请写明采纳哪些编号，或用 --all 全部采纳。',
    en: 'say which ids to adopt, or --all.',
  }),
  badAnswer: (text: string): LocalizedText => ({
    zh: `“${text}”应写成“计划里的名称=单位或岗位”；不属于本单位的写“名称=外部”。`,
    en: `"${text}" should be "name in the plan=unit or post", or "name=outside" for nobody of the organisation.`,
  }),
  noOwner: (name: string): LocalizedText => ({
    zh: `没有单位或岗位“${name}”。`,
    en: `there is no unit or post "${name}".`,
  }),
  badDecision: (text: string): LocalizedText => ({
    zh: `“${text}”应写成“条目号=keep、amend、create、withdraw 或 leave”。`,
    en: `"${text}" should be "ENTRY=keep, amend, create, withdraw or leave".`,
  }),
} as const;
