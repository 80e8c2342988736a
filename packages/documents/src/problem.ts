/** Every answer to a file that cannot be read: a stable code and, in both languages, what is wrong and what to do. */
import type { LocalizedText } from '@taizhang/compiler';
import type { DocumentProblem, ProblemCode } from './types.ts';

/** Names and figures for the sentences. */
export interface ProblemData {
  readonly what?: LocalizedText | undefined;
  readonly limit?: string | undefined;
}

/** Thrown inside readers; `readDocument` turns it into a result. */
export class ReadFailure extends Error {
  readonly problem: DocumentProblem;

  constructor(code: ProblemCode, data: ProblemData = {}, cause?: unknown) {
    const problem = problemOf(code, data);
    super(problem.message.en, { cause });
    this.name = 'ReadFailure';
    this.problem = problem;
  }
}

export function problemOf(code: ProblemCode, data: ProblemData = {}): DocumentProblem {
  return { code, message: SENTENCES[code](data) };
}

const SENTENCES: Readonly<Record<ProblemCode, (data: ProblemData) => LocalizedText>> = {
  empty: () => ({
    zh: '文件是空的（0 字节）。请检查文件是否已完整保存或上传。',
    en: 'The file is empty (0 bytes). Check that it was saved or uploaded whole.',
  }),
  'too-large': ({ limit }) => ({
    zh: `文件超过允许的大小${note(limit, 'zh')}。请删去图片、附件，或拆分后再试。`,
    en: `The file is larger than allowed${note(limit, 'en')}. Remove pictures and attachments, or split it.`,
  }),
  'unknown-format': () => ({
    zh: '无法识别文件格式。可读取 docx、doc、pdf、xlsx、xls、csv、html、md、txt；请确认选对了文件，或另存为 docx。',
    en: 'The file format is not recognised. Readable are docx, doc, pdf, xlsx, xls, csv, html, md and txt. Check that it is the right file, or save it as docx.',
  }),
  'unknown-encoding': () => ({
    zh: '无法识别文字编码（可识别 UTF-8、GB18030、UTF-16、Big5）。请另存为 UTF-8 后再试。',
    en: 'Its text encoding is not known (UTF-8, GB18030, UTF-16 and Big5 are); save it as UTF-8.',
  }),
  'unsupported-format': ({ what }) => ({
    zh: `不支持${what?.zh ?? '这种文件'}。请另存为 docx、xlsx 或带文字的 pdf 后再试。`,
    en: `${what?.en ?? 'This kind of file'} cannot be read. Save it as docx, xlsx or a PDF with text.`,
  }),
  'no-such-column': ({ what, limit }) => ({
    zh: `没有一张表含有指定的全部列${paren(limit, 'zh')}。${what?.zh ?? ''}`,
    en: `No table has all the columns that were named${paren(limit, 'en')}. ${what?.en ?? ''}`,
  }),
  encrypted: () => ({
    zh: '文件有打开密码，无法读取。请去掉密码后另存一份再试。',
    en: 'The file is protected by a password. Save a copy without the password.',
  }),
  damaged: ({ what }) => ({
    zh: `文件已损坏或不完整${paren(what?.zh, 'zh')}。请重新保存或重新下载。`,
    en: `The file is damaged or incomplete${paren(what?.en, 'en')}. Save or download it again.`,
  }),
  'zip-limits': ({ what, limit }) => ({
    zh: `压缩包内容超出安全限制${paren(what?.zh, 'zh')}${note(limit, 'zh')}，已拒绝读取。`,
    en: `What is packed in the file goes past a safety limit${paren(what?.en, 'en')}${note(limit, 'en')}; it was not read.`,
  }),
  'too-complex': ({ limit }) => ({
    zh: `文件内容过多或嵌套过深${note(limit, 'zh')}，已停止读取。请拆分后再试。`,
    en: `The file holds too much or is nested too deeply${note(limit, 'en')}; reading stopped. Split it.`,
  }),
  scanned: () => ({
    zh: '这是扫描件（页面都是图片），没有可读取的文字。请提供原始电子文档，或先做文字识别（OCR）。',
    en: 'This PDF is a scan: its pages are pictures without text. Provide the original document or run OCR first.',
  }),
  'no-text': () => ({
    zh: '文件里没有文字。如果内容是图片，请提供原始电子文档，或先做文字识别（OCR）。',
    en: 'The file holds no text. If it shows pictures, provide the original document or run OCR first.',
  }),
  'needs-office': ({ what }) => ({
    zh: `读取${what?.zh ?? '这种文件'}需要本机装有 LibreOffice。请安装后再试，或用 Word/WPS 另存为 docx。`,
    en: `Reading ${what?.en ?? 'this kind of file'} needs LibreOffice on this machine. Install it, or save the file as docx in Word or WPS.`,
  }),
  'office-failed': ({ what }) => ({
    zh: `LibreOffice 未能转换这个文件${paren(what?.zh, 'zh')}。请用 Word/WPS 另存为 docx 后再试。`,
    en: `LibreOffice could not convert this file${paren(what?.en, 'en')}. Save it as docx in Word or WPS.`,
  }),
  'time-limit': ({ limit }) => ({
    zh: `读取超过时限${note(limit, 'zh')}，已停止。请拆分文件后再试。`,
    en: `Reading took longer than allowed${note(limit, 'en')} and was stopped. Split the file.`,
  }),
  'memory-limit': ({ limit }) => ({
    zh: `读取所需内存超出限制${note(limit, 'zh')}，已停止。请拆分文件后再试。`,
    en: `Reading needed more memory than allowed${note(limit, 'en')} and was stopped. Split the file.`,
  }),
  'reader-failed': ({ what }) => ({
    zh: `读取文件时出错${paren(what?.zh, 'zh')}。文件可能已损坏；请另存为 docx 后再试。`,
    en: `Reading the file failed${paren(what?.en, 'en')}. It may be damaged; save it again as docx.`,
  }),
};

function note(limit: string | undefined, language: 'zh' | 'en'): string {
  if (limit === undefined) return '';
  return language === 'zh' ? `（上限 ${limit}）` : ` (limit: ${limit})`;
}

function paren(text: string | undefined, language: 'zh' | 'en'): string {
  if (text === undefined) return '';
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}
