/** Says in words where a passage stands in its file: 第3页 · 任务!C5 · 第12段 · 第7行 · 附件.xlsx · 任务!C5. */
import type { Language, Span } from '@taizhang/compiler';
import { placesOf } from '../text/places-of.ts';
import type { Anchor, Place } from '../types.ts';

/** Without anchors (plain text) the line is counted. */
export function placeWords(
  anchors: readonly Anchor[],
  span: Span,
  { text, language }: { readonly text: string; readonly language: Language },
): string {
  const [first] = placesOf(anchors, span);
  const place: Place = first?.place ?? { kind: 'line', line: lineAt(text, span[0]) };
  const words = language === 'zh' ? inChinese(place) : inEnglish(place);
  return first?.file === undefined ? words : `${first.file} · ${words}`;
}

function inChinese(place: Place): string {
  switch (place.kind) {
    case 'line':
      return `第${place.line}行`;
    case 'paragraph':
      return `第${place.paragraph}段`;
    case 'table-cell':
      return place.part.startsWith('page ')
        ? `第${place.part.slice(5)}页表格第${place.row}行`
        : `表${place.table}第${place.row}行第${place.column}列`;
    case 'sheet-cell':
      return place.sheet === '' ? place.address : `${place.sheet}!${place.address}`;
    case 'page':
      return `第${place.page}页`;
  }
}

function inEnglish(place: Place): string {
  switch (place.kind) {
    case 'line':
      return `line ${place.line}`;
    case 'paragraph':
      return `paragraph ${place.paragraph}`;
    case 'table-cell':
      return place.part.startsWith('page ')
        ? `${place.part}, table row ${place.row}`
        : `table ${place.table}, row ${place.row}, column ${place.column}`;
    case 'sheet-cell':
      return place.sheet === '' ? place.address : `${place.sheet}!${place.address}`;
    case 'page':
      return `page ${place.page}`;
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
