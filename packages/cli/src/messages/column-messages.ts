/** Mistakes in `--columns`: what, where, and what to do next. */
import type { LocalizedText } from '@taizhang/compiler';

const EXAMPLE = '--columns task=2,owner=责任人,deadline=F';

export const columnMessages = {
  notAPair: (pair: string, roles: readonly string[]): LocalizedText => ({
    zh: `选项 --columns 里的“${pair}”不成“内容=列”；例如 ${EXAMPLE}。内容可为：${roles.join('、')}。`,
    en: `"${pair}" in --columns is not CONTENT=COLUMN; for example ${EXAMPLE}. Contents are: ${roles.join(', ')}.`,
  }),
  unknownRole: (role: string, nearest: string | null, roles: readonly string[]): LocalizedText => ({
    zh: `选项 --columns 不认识“${role}”；${nearest === null ? '' : `是不是 ${nearest}？`}可用：${roles.join('、')}。`,
    en: `--columns does not know "${role}"; ${nearest === null ? '' : `did you mean ${nearest}? `}It takes: ${roles.join(', ')}.`,
  }),
  twice: (role: string): LocalizedText => ({
    zh: `选项 --columns 里的 ${role} 写了两次；留下一个。`,
    en: `--columns names ${role} twice; leave one.`,
  }),
  sameColumn: (column: string): LocalizedText => ({
    zh: `选项 --columns 里的列“${column}”用了两次；一列只能有一种内容。`,
    en: `--columns uses the column "${column}" twice; a column holds one thing.`,
  }),
} as const;
