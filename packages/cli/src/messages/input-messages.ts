/** What may be wrong with an input: what, where, and what to do next. */
import type { LocalizedText } from '@taizhang/compiler';

/** Reasons that the operating system gives, in words. */
const REASONS: Readonly<Record<string, LocalizedText>> = {
  ENOENT: {
    zh: '没有这个文件或文件夹；请检查名称和路径。',
    en: 'there is no such file or folder; check its name and path.',
  },
  EACCES: { zh: '没有读取权限；请检查文件权限。', en: 'reading it is not permitted; check its permissions.' },
  EPERM: { zh: '没有读取权限；请检查文件权限。', en: 'reading it is not permitted; check its permissions.' },
  EISDIR: { zh: '这是文件夹，此处需要文件。', en: 'it is a folder; a file is needed here.' },
  ERR_FS_FILE_TOO_LARGE: {
    zh: '文件超过 2 GB；请拆分后再处理。',
    en: 'it is larger than 2 GB; split it first.',
  },
};

export const inputMessages = {
  unreadable: (name: string, error: unknown): LocalizedText => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code] ?? {
      zh: `系统错误 ${code || String(error)}。`,
      en: `system error ${code || String(error)}.`,
    };
    return { zh: `${name}：无法读取：${reason.zh}`, en: `${name}: cannot be read: ${reason.en}` };
  },
  folderNotFile: (name: string): LocalizedText => ({
    zh: `${name}：这是文件夹，此处需要一份计划文件。`,
    en: `${name}: this is a folder; one plan file is needed here.`,
  }),
  tooLarge: (name: string, bytes: number, most: number): LocalizedText => ({
    zh: `${name}：文件过大（${megabytes(bytes)} MB，上限 ${megabytes(most)} MB）；请删去图片、附件，或拆分后再处理。`,
    en: `${name}: too large (${megabytes(bytes)} MB; at most ${megabytes(most)} MB); remove pictures and attachments, or split it first.`,
  }),
  ofFile: (name: string, { zh, en }: LocalizedText): LocalizedText => ({
    zh: `${name}：${zh}`,
    en: `${name}: ${en}`,
  }),
  severalPlans: (name: string, titles: readonly string[]): LocalizedText => ({
    zh: `${name}：看来是 ${titles.length} 份计划的汇编（${shown(titles, '、')}）；加 --split 分开处理。`,
    en: `${name}: this seems to be a compilation of ${titles.length} plans (${shown(titles, ', ')}); --split takes each by itself.`,
  }),
  noPlans: (folder: string, extensions: readonly string[]): LocalizedText => ({
    zh: `${folder}：文件夹里没有计划文件（${extensions.join('、')}）。`,
    en: `${folder}: there are no plan files (${extensions.join(', ')}) in this folder.`,
  }),
  noCommitment: (name: string): LocalizedText => ({
    zh: `${name}：没有发现任务；请确认这是一份写明要做什么的计划（用 --explain 查看逐句判断）。`,
    en: `${name}: no commitment found; is it a plan that says what will be done? (--explain shows each clause.)`,
  }),
} as const;

function shown(titles: readonly string[], separator: string): string {
  return titles.slice(0, 3).join(separator) + (titles.length > 3 ? '…' : '');
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
