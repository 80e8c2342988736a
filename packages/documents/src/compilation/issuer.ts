/** Who issued a plan: said in its title, in its number, or over the date at its end. */
import { isDocumentNumber, isSignatureDate } from './title-line.ts';

const LONGEST_NAME = 30;
const BODY =
  /^\S{2,30}(?:政府|局|委|委员会|厅|部|院|馆|学校|大学|学院|小学|中学|中心|公司|集团|协会|医院|办公室|领导小组|工会|支队|大队|所|站|处|科)$/u;

/** Null where the text does not say. */
export function findIssuer(title: string | null, lines: readonly string[]): string | null {
  return inTitle(title ?? '') ?? overDate(lines);
}

/** 市水务局关于… · 市水务局2026年… */
function inTitle(title: string): string | null {
  const found = /^(.{2,30}?)(?:关于|\d{4}年|[〇零一二三四五六七八九]{4}年|“?十[四五六]五)/u.exec(title);
  const name = found?.[1]?.trim() ?? '';
  return BODY.test(name) ? name : null;
}

/** The last short line over a date, from the end. */
function overDate(lines: readonly string[]): string | null {
  for (let i = lines.length - 1; i > 0; i--) {
    if (!isSignatureDate(lines[i] ?? '')) continue;
    const above = (lines[i - 1] ?? '').replaceAll(/\s/g, '');
    if (above.length <= LONGEST_NAME && BODY.test(above) && !isDocumentNumber(above)) return above;
  }
  return null;
}
