/** What the commands that work on records and their schedules say. */
import type { LocalizedText } from '@taizhang/compiler';

export const workMessages = {
  unknownAction: (command: string, given: string, known: readonly string[]): LocalizedText => ({
    zh: `${command} 没有“${given}”；可用：${known.join('、')}。`,
    en: `${command} has no "${given}"; there is: ${known.join(', ')}.`,
  }),
  noRecord: (given: string): LocalizedText => ({
    zh: `没有编号或 id 为“${given}”的记录，或无权查看。`,
    en: `there is no record with the number or id "${given}", or none that you may see.`,
  }),
  severalRecords: (given: string): LocalizedText => ({
    zh: `有几条记录的编号是“${given}”；请用 id。`,
    en: `several records have the number "${given}"; use the id.`,
  }),
  badInput: (given: string): LocalizedText => ({
    zh: `--input ${given}：应写成 名称=值。`,
    en: `--input ${given}: write it as name=value.`,
  }),
  stepped: (title: string, stage: LocalizedText, effects: readonly string[]): LocalizedText => ({
    zh: `${title}：${stage.zh}${effects.length === 0 ? '' : `（${effects.join('、')}）`}`,
    en: `${title}: ${stage.en}${effects.length === 0 ? '' : ` (${effects.join(', ')})`}`,
  }),
  voted: (title: string): LocalizedText => ({
    zh: `${title}：已表态，还要等其他人。`,
    en: `${title}: your voice was kept; others are still needed.`,
  }),
  sealed: (events: number, size: number): LocalizedText => ({
    zh: `封存 ${events} 个事件，日志共 ${size} 个。`,
    en: `${events} events sealed; the log has ${size}.`,
  }),
  generated: (rows: number, until: string): LocalizedText => ({
    zh: `排到 ${until}：新增 ${rows} 期。`,
    en: `laid out to ${until}: ${rows} new occurrences.`,
  }),
  needsDay: (name: string): LocalizedText => ({
    zh: `请用 --${name} 写明日期，如 2026-12-31。`,
    en: `give the day with --${name}, such as 2026-12-31.`,
  }),
  needsYear: (): LocalizedText => ({
    zh: '请用 --year 写明年份，并用 --notice 写明依据的通知。',
    en: 'give the year with --year, and the notice it rests on with --notice.',
  }),
  imported: (year: number, days: number, moved: number): LocalizedText => ({
    zh: `已导入 ${year} 年日历（${days} 天）；${moved} 期的期限随之更新。`,
    en: `the calendar of ${year} was imported (${days} days); ${moved} occurrences follow it.`,
  }),
} as const;
