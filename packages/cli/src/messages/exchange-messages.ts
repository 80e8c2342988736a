/** What init, import, records and search say when all is well, and of mistakes in their options. */
import type { LocalizedText } from '@taizhang/compiler';

interface Counted {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

const counts = ({ created, updated, unchanged }: Counted): LocalizedText => ({
  zh: `新增 ${created}，更改 ${updated}，未变 ${unchanged}`,
  en: `${created} new, ${updated} changed, ${unchanged} as they were`,
});

export const exchangeMessages = {
  made: (name: string, folder: string): LocalizedText => ({
    zh: `已建立“${name}”的台账，数据在 ${folder}。`,
    en: `The ledger of "${name}" stands in ${folder}.`,
  }),
  thereAlready: (name: string): LocalizedText => ({
    zh: `“${name}”已经有台账；导入组织架构不会重复建立。`,
    en: `"${name}" has a ledger already; its organisation is brought up to date.`,
  }),
  organisation: (units: Counted, posts: Counted, persons: Counted): LocalizedText => ({
    zh: `单位：${counts(units).zh}；岗位：${counts(posts).zh}；人员：${counts(persons).zh}。`,
    en: `Units: ${counts(units).en}. Posts: ${counts(posts).en}. Persons: ${counts(persons).en}.`,
  }),
  imported: (counted: Counted, isDry: boolean): LocalizedText => ({
    zh: `${isDry ? '试运行，什么也没有保存：' : ''}${counts(counted).zh}。`,
    en: `${isDry ? 'Dry run, nothing was kept: ' : ''}${counts(counted).en}.`,
  }),
  nothingFound: (): LocalizedText => ({ zh: '没有找到。', en: 'Nothing was found.' }),
  more: (option: string): LocalizedText => ({
    zh: `还有更多；用 ${option} 加大条数。`,
    en: `There are more; raise the number with ${option}.`,
  }),
  badFilter: (given: string): LocalizedText => ({
    zh: `读不懂筛选条件“${given}”；写作 字段=值、字段>=值、字段<=值 或 字段=（空），如 stage=draft、dueOn<=2026-06-30。`,
    en: `the filter "${given}" cannot be read; write field=value, field>=value, field<=value, or field= for none, such as stage=draft, dueOn<=2026-06-30.`,
  }),
  needsOrg: (): LocalizedText => ({
    zh: '请用 --org 写明单位名称。',
    en: 'say the name of the organisation with --org.',
  }),
} as const;
