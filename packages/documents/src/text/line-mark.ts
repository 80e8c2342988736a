/**
 * Tells whether a line begins with a number or bullet of its own, so that it is not joined to the line above it.
 *
 * Only for putting lines together; the compiler reads the marks themselves.
 */
export function startsWithMark(line: string): boolean {
  return MARK.test(line);
}

/** Whether a line looks like a heading of the upper levels: 第一章 …, 一、…, （一）…. */
export function startsWithUpperMark(line: string): boolean {
  return UPPER.test(line);
}

/** 第三章 · 一、 · （一） · 1. · 1、 · （1） · 1） · ① · • · 一是 · 附件1 · a) */
const MARK =
  /^(?:第[〇零一二三四五六七八九十百\d]{1,5}[章节条编部篇]|[一二三四五六七八九十百]{1,5}[、．.]|[（(][一二三四五六七八九十百\d]{1,5}[）)]|\d{1,3}(?:[、．)）]|\.(?!\d)|(?:\.\d{1,3}){1,3}(?=[\s\u4e00-\u9fff]))|[①-⒛㈠-㈩]|[•●■◆▪○◇□➢✓※]|[-*–—]\s|[一二三四五六七八九十][是要](?=\p{Script=Han})|附件|附：|[A-Za-z][.)）]\s)/u;

const UPPER =
  /^(?:第[〇零一二三四五六七八九十百\d]{1,5}[章节编部篇]|[一二三四五六七八九十百]{1,5}、|[（(][一二三四五六七八九十百]{1,5}[）)])/u;
