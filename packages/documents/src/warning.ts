/** Every remark on a file that was read, in both languages: what was left out, guessed or lost. */
import type { LocalizedText, Span } from '@taizhang/compiler';
import type { DocumentWarning, WarningCode } from './types.ts';

/** A name or figure for the sentence. */
export type WarningDetail = string | number;

export function warningOf(
  code: WarningCode,
  detail: WarningDetail = '',
  span: Span | null = null,
): DocumentWarning {
  return { code, message: SENTENCES[code](String(detail)), span };
}

const SENTENCES: Readonly<Record<WarningCode, (detail: string) => LocalizedText>> = {
  'encoding-guessed': (name) => ({
    zh: `文件没有注明编码，按 ${name} 读取。`,
    en: `The file does not state its encoding; it was read as ${name}.`,
  }),
  'encoding-errors': (count) => ({
    zh: `有 ${count} 处字符无法解码，已用“�”代替。`,
    en: `${count} characters could not be decoded and stand as “�”.`,
  }),
  'wrong-extension': (kind) => ({
    zh: `扩展名与内容不符，按实际内容（${kind}）读取。`,
    en: `The extension does not match the content; it was read as what it is (${kind}).`,
  }),
  'tracked-changes': (count) => ({
    zh: `文件含 ${count} 处修订，按“接受全部修订”后的文字读取。`,
    en: `The file has ${count} tracked changes; it was read as if all were accepted.`,
  }),
  'hidden-text': (count) => ({
    zh: `有 ${count} 处隐藏文字，未读取。`,
    en: `${count} pieces of hidden text were left out.`,
  }),
  'unknown-numbering': (name) => ({
    zh: `自动编号格式 ${name} 未知，按阿拉伯数字写出。`,
    en: `Automatic numbers of the unknown format ${name} were written as decimals.`,
  }),
  'old-format': () => ({
    zh: '旧版 doc 由内置阅读器读取（本机没有可用的 LibreOffice），请核对大纲编号和表格。',
    en: 'This old .doc was read by the built-in reader (no LibreOffice could be used): check the numbering and tables.',
  }),
  'contents-dropped': (count) => ({
    zh: `目录（${count} 行）未计入正文。`,
    en: `The table of contents (${count} lines) was left out of the text.`,
  }),
  'embedded-ignored': (count) => ({
    zh: `有 ${count} 个嵌入对象或外部片段，未读取。`,
    en: `${count} embedded objects or outside pieces were not read.`,
  }),
  'macros-ignored': () => ({
    zh: '文件含宏，未读取也未运行。',
    en: 'The file holds macros; they were neither read nor run.',
  }),
  'images-ignored': (count) => ({
    zh: `有 ${count} 张图片，其中的文字未读取。`,
    en: `${count} pictures: any text in them was not read.`,
  }),
  'hidden-rows': (where) => ({
    zh: `有隐藏的行，已一并读取：${where}。`,
    en: `Hidden rows were read too: ${where}.`,
  }),
  'hidden-columns': (where) => ({
    zh: `有隐藏的列，已一并读取：${where}。`,
    en: `Hidden columns were read too: ${where}.`,
  }),
  'hidden-sheets': (names) => ({
    zh: `隐藏的工作表未读取：${names}。`,
    en: `Hidden sheets were not read: ${names}.`,
  }),
  'formula-without-value': (where) => ({
    zh: `公式没有保存计算结果，按空白读取：${where}。`,
    en: `Formulas without a stored result were read as blank: ${where}.`,
  }),
  'no-header-row': (where) => ({
    zh: `未认出表头，按原样读取：${where}。可手工指定各列含义。`,
    en: `No header row was recognised; read as it stands: ${where}. Columns can be named by hand.`,
  }),
  'rows-limit': (limit) => ({
    zh: `表格过大，只读取前 ${limit} 行。`,
    en: `The table is too large; only the first ${limit} rows were read.`,
  }),
  'scanned-pages': (pages) => ({
    zh: `以下页是图片，没有文字：${pages}。`,
    en: `These pages are pictures without text: ${pages}.`,
  }),
  'broken-pages': (pages) => ({
    zh: `以下页已损坏，未能读取：${pages}。`,
    en: `These pages are damaged and could not be read: ${pages}.`,
  }),
  'page-furniture-dropped': (count) => ({
    zh: `已去掉页眉、页脚和页码 ${count} 行。`,
    en: `${count} lines of page headers, footers and page numbers were dropped.`,
  }),
  'converted-by-office': (version) => ({
    zh: `由 ${version} 转换为 docx 后读取，位置指向转换后的段落。`,
    en: `Converted to docx by ${version}; places refer to the converted paragraphs.`,
  }),
  'chart-or-object': (count) => ({
    zh: `有 ${count} 个图表或公式对象，未读取。`,
    en: `${count} charts or formula objects were not read.`,
  }),
};
