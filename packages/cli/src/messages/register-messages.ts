/** What `taizhang register` says besides what is wrong in a definition. */
import type { LocalizedText } from '@taizhang/compiler';

interface Checked {
  readonly label: { readonly zh: string; readonly en: string };
  readonly version: number;
  readonly fields: readonly unknown[];
  readonly lifecycle: { readonly stages: readonly unknown[]; readonly transitions: readonly unknown[] };
}

export const registerMessages = {
  unknownAction: (action: string, nearest: string | null): LocalizedText => ({
    zh: `register 没有“${action}”；${nearest === null ? '可用：check。' : `是不是 ${nearest}？`}`,
    en: `register has no action "${action}"; ${nearest === null ? 'there is: check.' : `did you mean ${nearest}?`}`,
  }),
  wrong: (file: string, count: number): LocalizedText => ({
    zh: `${file}：共 ${count} 处要改；格式见 docs/registers.md。`,
    en: `${file}: ${count} ${count === 1 ? 'thing' : 'things'} to correct; docs/registers.md explains the format.`,
  }),
  right: (file: string, { label, version, fields, lifecycle }: Checked): LocalizedText => ({
    zh: `${file}：“${label.zh}”第 ${version} 版可用：${fields.length} 个字段，${lifecycle.stages.length} 个环节，${lifecycle.transitions.length} 条流转。`,
    en: `${file}: "${label.en}", version ${version}, can be used: ${fields.length} fields, ${lifecycle.stages.length} stages, ${lifecycle.transitions.length} transitions.`,
  }),
} as const;
