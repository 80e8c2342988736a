/** Lines of a contents list: title and page. */
import type { ContentsEntry } from '../types.ts';

/** Shape: "一、总体要求\t3" → {title: "一、总体要求", page: "3"} · "一、总体要求……3" too */
export function contentsEntry(line: string): ContentsEntry {
  const flat = line.replaceAll(/[\n\r]+/g, ' ').trim();
  const found = PAGE.exec(flat);
  const title = (found ? flat.slice(0, found.index) : flat).replaceAll('\t', ' ').trim();
  return { title: title === '' ? flat : title, page: found?.[1] ?? null };
}

const PAGE = /(?:\t|…|\.{3,200}|·{3,200}| {2})[\s.…·]{0,200}[（(]?(\d{1,4}|[ivxIVX]{1,7})[)）]?$/u;

export function isContentsTitle(line: string): boolean {
  return /^(?:目录|目次|contents|tableofcontents)$/i.test(line.replaceAll(/[\s\u3000]/g, ''));
}
