/** What `export`, `backup` and `restore` say when they are done, and what is missing on their command lines. */
import type { LocalizedText } from '@taizhang/compiler';

interface Exported {
  readonly events: number;
  readonly objects: number;
  readonly blobs: number;
  readonly bytes: number;
}

interface Restored {
  readonly files: number;
  readonly events: number;
  readonly sealed: number;
  readonly blobs: number;
}

export const safekeepingMessages = {
  needsOut: (command: string, example: string): LocalizedText => ({
    zh: `没有说明写到哪里；例如 taizhang ${command} -o ${example}。`,
    en: `nothing says where to write it; for example taizhang ${command} -o ${example}.`,
  }),
  exported: (path: string, { events, objects, blobs, bytes }: Exported): LocalizedText => ({
    zh: `${path}：已导出事件 ${events} 个，对象 ${objects} 个，文件 ${blobs} 个（${bytes} 字节）；用 taizhang verify 核验。`,
    en: `${path}: exported ${events} events, ${objects} objects, ${blobs} files (${bytes} bytes); check it with taizhang verify.`,
  }),
  backedUp: (path: string, files: number, bytes: number): LocalizedText => ({
    zh: `${path}：已备份，${files} 个文件，${bytes} 字节。内含密钥和密码，请妥善保管；用 taizhang restore 到空文件夹试恢复。`,
    en: `${path}: backed up, ${files} files, ${bytes} bytes. It holds keys and passwords: keep it safe, and try it with taizhang restore into an empty folder.`,
  }),
  restored: (folder: string, { files, events, sealed, blobs }: Restored): LocalizedText => ({
    zh: `${folder}：已恢复并核验：${files} 个文件，事件 ${events} 个（已封存 ${sealed} 个），证明文件 ${blobs} 个，均无误。`,
    en: `${folder}: restored and verified: ${files} files, ${events} events (${sealed} sealed), ${blobs} stored files, nothing wrong.`,
  }),
  archiveOrData: (): LocalizedText => ({
    zh: '请给出一份档案，或用 --data 指明数据文件夹，二者择一；--against、--key 只用于档案。',
    en: 'name either an archive or, with --data, a data folder; --against and --key are for archives.',
  }),
  checked: (folder: string, { files, events, sealed, blobs }: Restored): LocalizedText => ({
    zh: `${folder}：核验通过：单位 ${files} 个，事件 ${events} 个（已封存 ${sealed} 个），文件 ${blobs} 个。`,
    en: `${folder}: verified: ${files} ${files === 1 ? 'organisation' : 'organisations'}, ${events} events (${sealed} sealed), ${blobs} stored files.`,
  }),
  wrong: (folder: string, count: number): LocalizedText => ({
    zh: `${folder}：核验未通过：${count} 处问题。`,
    en: `${folder}: not verified: ${count} ${count === 1 ? 'problem' : 'problems'}.`,
  }),
} as const;
