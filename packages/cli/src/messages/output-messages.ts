/** What may go wrong at the end, and in Taizhang itself. */
import type { LocalizedText } from '@taizhang/compiler';

const REASONS: Readonly<Record<string, LocalizedText>> = {
  ENOENT: { zh: '所在文件夹不存在', en: 'its folder does not exist' },
  EACCES: { zh: '没有写入权限', en: 'writing there is not permitted' },
  EPERM: { zh: '没有写入权限', en: 'writing there is not permitted' },
  EROFS: { zh: '磁盘只读', en: 'the disk is read-only' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
};

export const outputMessages = {
  unwritable: (file: string, error: unknown): LocalizedText => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code] ?? {
      zh: `系统错误 ${code || String(error)}`,
      en: `system error ${code || String(error)}`,
    };
    return {
      zh: `${file}：无法写入：${reason.zh}；请换一个位置（--out）。`,
      en: `${file}: cannot be written: ${reason.en}; choose another place (--out).`,
    };
  },
  needsFile: (format: string): LocalizedText => ({
    zh: `${format} 是文件格式，不能显示在屏幕上；请加 --out，例如 --out 任务清单.${format}。`,
    en: `${format} is for files and cannot be shown on a terminal; add --out, for example --out tasks.${format}.`,
  }),
  nothingDated: (): LocalizedText => ({
    zh: '没有写明日期或周期的任务，日历是空的。',
    en: 'no commitment has a date or a rhythm; the calendar is empty.',
  }),
  noPeriod: (name: string, count: number): LocalizedText => ({
    zh: `${name}：没有写明是哪一年的计划，${count} 项周期性任务未写入日历。`,
    en: `${name}: the plan does not say which year it is for; ${count} recurring commitments were left out of the calendar.`,
  }),
  wouldOverwrite: (file: string): LocalizedText => ({
    zh: `${file}：结果会覆盖所读的文件；请换一个文件名（--out）。`,
    en: `${file}: the result would replace the file that is read; choose another name (--out).`,
  }),
  defect: (error: unknown): LocalizedText => ({
    zh: `Taizhang 出现内部错误，这是程序缺陷，请连同输入报告：${describe(error)}（设 TAIZHANG_DEBUG=1 查看详情）`,
    en: `Taizhang failed inside; this is a defect, please report it with the input: ${describe(error)} (TAIZHANG_DEBUG=1 shows more)`,
  }),
} as const;

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
