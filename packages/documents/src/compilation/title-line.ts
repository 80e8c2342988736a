/** Tells whether a line is the title of a plan: 市水务局2026年供水工作要点 · 关于印发供水安全行动方案的通知. */

/** Longer lines are sentences. */
const LONGEST_TITLE = 70;

/** What a plan or the notice that sends it out is called, at the end of its title. */
const KIND =
  /(?:要点|计划|规划|方案|纲要|清单|台账|任务表|分解表|任务书|责任书|安排|意见|措施|举措|办法|细则|制度|预案|通知|公告|总结|报告)(?:（[^（）]{1,20}）|\([^()]{1,20}\))?$/u;
/** What makes it the title of one document rather than a word for many: a year, 关于, the kinds of body that issue plans. */
const PARTICULAR =
  /关于|\d{4}年|[〇零一二三四五六七八九]{4}年|十[四五六]五|(?:省|市|县|区|镇|乡|街道|局|委|厅|部|院|馆|校|学|中心|公司|集团|协会|医院|办公室)/u;

export function isTitleLine(line: string): boolean {
  const title = line.trim();
  if (title.length < 5 || title.length > LONGEST_TITLE || title.includes('\t')) return false;
  if (ENDED.test(title) || MARKED.test(title) || QUOTED.test(title) || TIMED.test(title)) return false;
  return KIND.test(title) && PARTICULAR.test(title);
}

const ENDED = /[。；;，,：:！？]$/u;
/** Numbered lines are headings inside of a plan. */
const MARKED =
  /^(?:第[〇零一二三四五六七八九十百\d]{1,5}[章节条编部篇]|[一二三四五六七八九十百]{1,5}[、．.]|[（(][一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}[、．.)）]|[①-⒛•●■◆-])/u;
/** `7月-10月：起草中心方案`: entries of a timetable. */
const TIMED = /^\d{1,2}月|[：:]/u;

/** A name in title marks is talked about. */
const QUOTED = /^《[^《》]*》$/u;

/** A line above a title that belongs to it: the issuer on a line of its own, or the first half of a long title. */
export function opensTitle(line: string): boolean {
  const text = line.trim();
  if (text.length < 4 || text.length > LONGEST_TITLE || text.includes('\t')) return false;
  if (ENDED.test(text) || MARKED.test(text) || isSignatureDate(text) || isDocumentNumber(text)) return false;
  return /关于/u.test(text) || BODY.test(text);
}

/** 市水务局 · 市图书馆、市文化馆 */
const BODY =
  /(?:政府|局|委|委员会|厅|部|院|馆|学校|大学|学院|小学|中学|中心|公司|集团|协会|医院|办公室|领导小组)$/u;

/** 2026年1月15日 · 二〇二六年一月十五日 */
export function isSignatureDate(line: string): boolean {
  return /^[（(]?(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?(?:印发)?[)）]?$/u.test(
    line.replaceAll(/\s/g, ''),
  );
}

/** 市水〔2026〕3号 */
export function isDocumentNumber(line: string): boolean {
  return /^\S{1,20}[〔［[(（]\d{4}[〕］\])）]\s?\d{1,4}\s?号$/u.test(line.trim());
}

/** 附件 · 附件1 · 附件2： · 附表一 */
export function isAnnexMark(line: string): boolean {
  return /^附(?:件|表|录)\s?[\d一二三四五六七八九十]{0,3}[：:]?$/u.test(line.trim());
}
