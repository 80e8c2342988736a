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
