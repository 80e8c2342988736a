/** What kind of section each clause stands in, told by the titles above it. */
import { Verdict, type HeadingEvidence } from '../../../outline/heading-evidence.ts';
import type { Look } from './look.ts';
import { sectionKind } from './section-kind.ts';

/** Parallel arrays by clause index. */
export interface Sections {
  /** Kind of the outermost numbered title above, and of the nearest title under that. */
  readonly top: Uint8Array;
  readonly sub: Uint8Array;
  /** Clauses since the last likely title. */
  readonly since: Uint16Array;
}

/** Styles of `STYLES` that number the outermost sections: 第一部分 … 第一条, 一、. */
const OUTERMOST = 5;

export function sectionsOf(looks: readonly Look[], evidence: HeadingEvidence): Sections {
  const sections: Sections = {
    top: new Uint8Array(looks.length),
    sub: new Uint8Array(looks.length),
    since: new Uint16Array(looks.length),
  };
  let top = 0;
  let sub = 0;
  let since = 0;
  looks.forEach((look, i) => {
    const title = (evidence.verdict[i] ?? 0) >= Verdict.likely;
    const likely = title && evidence.unit[i] !== evidence.unit[i - 1];
    const style = evidence.style[i] ?? 0;
    since = title ? 0 : since + 1;
    if (style >= 1 && style <= OUTERMOST && (likely || look.opensLine)) {
      top = sectionKind(look.clause.text);
      sub = 0;
    } else if (likely) sub = sectionKind(look.clause.text);
    sections.top[i] = top;
    sections.sub[i] = sub;
    sections.since[i] = since;
  });
  return sections;
}
