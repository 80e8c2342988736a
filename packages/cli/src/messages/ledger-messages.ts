/** What commands on a ledger say before they reach it: no data folder, which organisation, which person. */
import type { LocalizedText } from '@taizhang/compiler';

export const ledgerMessages = {
  noLedger: (folder: string): LocalizedText => ({
    zh: `${folder} 里还没有台账；先运行 taizhang init --org 单位名称，或用 --data 指明数据文件夹。`,
    en: `there is no ledger in ${folder}; run taizhang init --org NAME first, or name the data folder with --data.`,
  }),
  noOrganisation: (): LocalizedText => ({
    zh: '台账里还没有单位；先运行 taizhang init --org 单位名称。',
    en: 'the ledger has no organisation yet; run taizhang init --org NAME first.',
  }),
  whichOrganisation: (names: readonly string[]): LocalizedText => ({
    zh: `台账里有多个单位，请用 --org 选一个：${names.join('、')}。`,
    en: `the ledger has several organisations; choose one with --org: ${names.join(', ')}.`,
  }),
  unknownOrganisation: (name: string, names: readonly string[], nearest: string | null): LocalizedText => ({
    zh: `没有单位“${name}”；${nearest === null ? `有：${names.join('、')}。` : `是不是 ${nearest}？`}`,
    en: `there is no organisation "${name}"; ${nearest === null ? `there is: ${names.join(', ')}.` : `did you mean ${nearest}?`}`,
  }),
  unknownPerson: (name: string): LocalizedText => ({
    zh: `没有工号或姓名是“${name}”的人；请核对 --as。`,
    en: `nobody has the staff number or name "${name}"; check --as.`,
  }),
  severalPersons: (name: string): LocalizedText => ({
    zh: `有几个人叫“${name}”；请用工号。`,
    en: `several persons are called "${name}"; give the staff number.`,
  }),
} as const;
