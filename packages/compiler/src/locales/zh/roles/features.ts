/** What the role model sees of a clause: its words, its place, its facets, and the section it stands in. */
import type { Clause, Facet, ParseContext } from '../../../types.ts';
import type { FeatureSink } from '../../../roles/feature-sink.ts';
import { Place, Verdict, type HeadingEvidence } from '../../../outline/heading-evidence.ts';
import { Trait } from '../../../text/trait.ts';
import { readCore, verbGroupAt, type ClauseCore } from './clause-core.ts';
import { readTail } from './clause-tail.ts';
import { sectionKind } from './section-kind.ts';

/** Everything about one clause that its own and its neighbours' features are made of. */
interface Look {
  readonly clause: Clause;
  readonly core: ClauseCore;
  readonly facets: readonly Facet[];
  readonly facetBits: number;
  readonly mark: number;
  readonly opensLine: boolean;
  readonly closesLine: boolean;
  readonly afterTab: boolean;
}

const MARKS = ['part','chapter','section','article','han','han-paren','arabic','arabic-paren','decimal','circled','enumerated','task','letter','roman','bullet'];
const FACET_BIT = { cadence: 1, deadline: 2, quantity: 4, owner: 8, deliverable: 16, mechanism: 32, vague: 64, placeholder: 128 } as const;

/** Extracts the features of every clause in order and hands each full sink to `visit`. */
export function extractFeatures(
  context: ParseContext,
  facets: readonly (readonly Facet[])[],
  evidence: HeadingEvidence,
  sink: FeatureSink,
  visit: (index: number) => void,
): void {
  const looks = lookAt(context, facets);
  const sections = sectionsOf(looks, evidence);
  const shape = shapeOf(looks);
  for (let i = 0; i < looks.length; i++) {
    const look = looks[i];
    if (!look) continue;
    sink.clear();
    addWords(look, sink);
    addPlace(looks, i, shape, sink);
    addFacets(look, shape, i, sink);
    addNeighbours(looks, i, sink);
    addSection(look, sections, i, sink);
    addEvidence(look, evidence, i, sink);
    visit(i);
  }
}

function lookAt(context: ParseContext, facets: readonly (readonly Facet[])[]): Look[] {
  const { clauses, lines, text } = context;
  return clauses.map((clause, i) => {
    const line = lines[clause.line];
    const opensLine = i === 0 || clauses[i - 1]?.line !== clause.line;
    const closesLine = clauses[i + 1]?.line !== clause.line;
    const own = facets[i] ?? [];
    const mark = opensLine ? (line?.mark ?? null) : null;
    let bits = 0;
    for (const facet of own) bits |= FACET_BIT[facet.facet];
    const before = clauses[i - 1];
    return {
      clause,
      core: readCore(clause, own, mark ? mark.span[1] : clause.start),
      facets: own,
      facetBits: bits,
      mark: mark ? MARKS.indexOf(mark.style) + 1 : 0,
      opensLine,
      closesLine,
      afterTab: before !== undefined && text.slice(before.end - 1, clause.start).includes('\t'),
    };
  });
}

/** Sentence and line measures per clause, all counted in clauses. */
interface Shape {
  readonly inSentence: Uint16Array;
  readonly sentenceLength: Uint16Array;
  readonly inLine: Uint16Array;
  readonly lineLength: Uint16Array;
  readonly sentenceMark: Uint8Array;
  readonly lineMark: Uint8Array;
  readonly sentenceCloser: Uint16Array;
}

function shapeOf(looks: readonly Look[]): Shape {
  const n = looks.length;
  const shape: Shape = {
    inSentence: new Uint16Array(n), sentenceLength: new Uint16Array(n), inLine: new Uint16Array(n), lineLength: new Uint16Array(n),
    sentenceMark: new Uint8Array(n), lineMark: new Uint8Array(n), sentenceCloser: new Uint16Array(n),
  };
  let lineStart = 0;
  for (let i = 0; i < n; i++) {
    const look = looks[i];
    if (!look) continue;
    if (look.opensLine) lineStart = i;
    const sentenceStart = look.clause.sentence;
    shape.inSentence[i] = i - sentenceStart;
    shape.inLine[i] = i - lineStart;
    shape.lineMark[i] = looks[lineStart]?.mark ?? 0;
    shape.sentenceMark[i] = looks[sentenceStart]?.mark ?? 0;
  }
  let sentenceEnd = n - 1;
  let lineEnd = n - 1;
  for (let i = n - 1; i >= 0; i--) {
    if (looks[i]?.closesLine) lineEnd = i;
    if (i === n - 1 || looks[i + 1]?.clause.sentence !== looks[i]?.clause.sentence) sentenceEnd = i;
    shape.sentenceLength[i] = (shape.inSentence[sentenceEnd] ?? 0) + 1;
    shape.lineLength[i] = (shape.inLine[lineEnd] ?? 0) + 1;
    shape.sentenceCloser[i] = looks[sentenceEnd]?.core.closer ?? 0;
  }
  return shape;
}

/** Kinds of the open sections by clause: of the outermost numbered titles, and of those under them. */
function sectionsOf(looks: readonly Look[], evidence: HeadingEvidence): { top: Uint8Array; sub: Uint8Array } {
  const top = new Uint8Array(looks.length);
  const sub = new Uint8Array(looks.length);
  let topKind = 0;
  let subKind = 0;
  looks.forEach((look, i) => {
    const likely = (evidence.verdict[i] ?? 0) >= Verdict.likely && evidence.unit[i] !== evidence.unit[i - 1];
    const style = evidence.style[i] ?? 0;
    if (style >= 1 && style <= 5 && (likely || look.opensLine)) {
      topKind = sectionKind(look.clause.text);
      subKind = 0;
    } else if (likely) subKind = sectionKind(look.clause.text);
    top[i] = topKind;
    sub[i] = subKind;
  });
  return { top, sub };
}

function addWords(look: Look, sink: FeatureSink): void {
  const { core, clause } = look;
  const text = clause.text;
  const at = (k: number) => (k >= core.from && k < core.to ? text.charCodeAt(k) : 0);
  const { from, to, head } = core;
  const p1 = at(from), p2 = p1 * 65_536 + at(from + 1), p3 = p2 * 7 + at(from + 2) * 131, p4 = p3 * 11 + at(from + 3) * 137;
  const s1 = at(to - 1), s2 = at(to - 2) * 65_536 + s1, s3 = s2 * 7 + at(to - 3) * 131, s4 = s3 * 11 + at(to - 4) * 137;
  sink.add(1, p1); sink.add(2, p2); sink.add(3, p3); sink.add(4, p4);
  sink.add(5, s1); sink.add(6, s2); sink.add(7, s3); sink.add(8, s4);
  sink.add(9, p2, core.closer); sink.add(10, p2, s2); sink.add(11, p1, s1);
  const h2 = at(head) * 65_536 + at(head + 1);
  sink.add(12, h2); sink.add(13, h2, s2); sink.add(14, core.group, core.skipped); sink.add(15, core.group, s2); sink.add(16, core.group, s1);
  sink.add(17, core.skipped, core.closer); sink.add(18, h2, core.skipped);
  const after = head + (core.headLength || 2);
  sink.add(19, at(after) * 65_536 + at(after + 1), core.group);
  let verbs = 0;
  let lastGroup = 0;
  for (let k = from; k + 1 < to && k < from + 40; k++) {
    sink.add(20, text.charCodeAt(k) * 65_536 + text.charCodeAt(k + 1));
    const group = k > head + 1 ? verbGroupAt(text, k, to) : 0;
    if (group === 0) continue;
    verbs++;
    lastGroup = group;
    sink.add(21, group);
    k++;
    sink.add(20, text.charCodeAt(k) * 65_536 + text.charCodeAt(k + 1));
  }
  const { tail, preposition, ending } = readTail(text, head, to);
  const endsInVerb = verbGroupAt(text, to - 2, to);
  sink.add(22, tail); sink.add(23, tail, core.group); sink.add(24, tail, h2); sink.add(25, tail, core.closer);
  sink.add(26, preposition, tail); sink.add(27, preposition, s1); sink.add(28, preposition * 4 + Math.min(verbs, 3), ending);
  sink.add(29, preposition * 64 + endsInVerb, lastGroup); sink.add(92, ending, core.group); sink.add(93, tail * 64 + core.group, core.skipped);
  sink.add(94, Math.min(verbs, 3), core.group); sink.add(95, h2, core.closer);
}

function addPlace(looks: readonly Look[], i: number, shape: Shape, sink: FeatureSink): void {
  const look = looks[i];
  if (!look) return;
  const { core } = look;
  const eol = look.closesLine ? 1 : 0;
  const length = core.to - core.from;
  const bucket = length < 4 ? length : length < 8 ? 4 : length < 14 ? 5 : length < 24 ? 6 : 7;
  const inSentence = Math.min(shape.inSentence[i] ?? 0, 4);
  const sentenceLength = Math.min(shape.sentenceLength[i] ?? 0, 5);
  const inLine = Math.min(shape.inLine[i] ?? 0, 2);
  const sentenceMark = shape.sentenceMark[i] ?? 0;
  const lineMark = shape.lineMark[i] ?? 0;
  const solo = shape.lineLength[i] === 1 ? 1 : 0;
  const more = (shape.lineLength[i] ?? 0) > (shape.sentenceLength[i] ?? 0) ? 1 : 0;
  const closer = shape.sentenceCloser[i] ?? 0;
  sink.add(30, 0);
  sink.add(31, core.closer, eol); sink.add(32, look.mark); sink.add(33, sentenceMark, Math.min(inSentence, 2));
  sink.add(34, lineMark, inLine * 2 + solo); sink.add(35, inSentence, sentenceLength);
  sink.add(36, (look.opensLine ? 1 : 0) + eol * 2 + (look.afterTab ? 4 : 0));
  sink.add(37, look.mark, core.closer * 2 + eol); sink.add(38, sentenceMark * 8 + sentenceLength, closer * 2 + more);
  sink.add(39, bucket); sink.add(40, bucket, core.closer * 2 + eol); sink.add(41, bucket * 16 + look.mark, core.closer * 2 + eol);
  sink.add(42, core.group, Math.min(inSentence, 1) * 2 + (look.opensLine ? 1 : 0));
  sink.add(43, core.group, core.closer * 2 + eol);
}

function addFacets(look: Look, shape: Shape, i: number, sink: FeatureSink): void {
  const bits = look.facetBits;
  sink.add(50, bits);
  sink.add(51, bits & 7, look.core.group);
  for (let bit = 1; bit <= 128; bit <<= 1) if (bits & bit) { sink.add(52, bit); sink.add(53, bit, Math.min(shape.inSentence[i] ?? 0, 1)); sink.add(54, bit, look.core.group); }
  sink.add(55, bits & (16 | 32), look.core.group);
  const label = labelCode(look);
  sink.add(57, label); sink.add(75, label, look.core.group); sink.add(76, label, look.afterTab || look.opensLine ? 1 : 0); sink.add(77, label, bits);
  for (const facet of look.facets) {
    if (facet.facet === 'owner') sink.add(56, facet.role.charCodeAt(0), facet.span[0] === look.clause.start + look.core.from ? 1 : 0);
  }
  sink.add(58, wholeFacet(look));
  const traits = look.clause.traits & (Trait.digit | Trait.bookTitle | Trait.quote | Trait.paren | Trait.every);
  sink.add(59, traits);
}

function labelCode({ clause }: Look): number {
  return clause.label === null ? 0 : clause.label.charCodeAt(0) * 256 + clause.label.charCodeAt(1);
}

/** Kind of the facet that is all the clause says (3月：, 教务处), 0 for none. */
function wholeFacet(look: Look): number {
  const length = look.core.to - look.core.from - 1;
  for (const facet of look.facets) if (facet.span[1] - facet.span[0] >= length) return FACET_BIT[facet.facet];
  return 0;
}

function addNeighbours(looks: readonly Look[], i: number, sink: FeatureSink): void {
  const look = looks[i];
  if (!look) return;
  const before = look.opensLine ? undefined : looks[i - 1];
  const after = look.closesLine ? undefined : looks[i + 1];
  const previous = looks[i - 1];
  const following = looks[i + 1];
  sink.add(60, firstPair(before)); sink.add(61, lastPair(before)); sink.add(62, firstPair(after), following?.mark ?? 0);
  sink.add(63, before?.core.closer ?? 0, look.core.closer); sink.add(64, after?.core.closer ?? 0, look.core.closer);
  sink.add(65, (previous?.mark ?? 0) * 256 + look.mark * 16 + (following?.mark ?? 0), (look.opensLine ? 1 : 0) + (look.closesLine ? 2 : 0));
  sink.add(66, before?.core.group ?? 30, look.core.group); sink.add(67, after?.core.group ?? 30, look.core.group);
  const opener = before ? wholeFacet(before) : 0;
  sink.add(78, opener, before?.core.closer ?? 0); sink.add(79, opener * 8 + labelCode(look) % 8, look.closesLine ? 1 : 0);
  sink.add(68, before?.facetBits ?? 0, 1); sink.add(69, after?.facetBits ?? 0, look.facetBits);
}

function firstPair(look: Look | undefined): number {
  if (!look) return 0;
  const { clause, core } = look;
  return clause.text.charCodeAt(core.from) * 65_536 + (core.from + 1 < core.to ? clause.text.charCodeAt(core.from + 1) : 0);
}

function lastPair(look: Look | undefined): number {
  if (!look || look.core.to < 2) return 0;
  return look.clause.text.charCodeAt(look.core.to - 2) * 65_536 + look.clause.text.charCodeAt(look.core.to - 1);
}

function addSection(look: Look, sections: { top: Uint8Array; sub: Uint8Array }, i: number, sink: FeatureSink): void {
  const top = sections.top[i] ?? 0;
  const sub = sections.sub[i] ?? 0;
  sink.add(70, top); sink.add(71, sub); sink.add(72, top, look.core.group); sink.add(73, sub, look.core.group);
  sink.add(74, top, look.facetBits & 7 ? 1 : 0);
}

function addEvidence(look: Look, evidence: HeadingEvidence, i: number, sink: FeatureSink): void {
  const verdict = evidence.verdict[i] ?? 0;
  const kind = evidence.kind[i] ?? 0;
  const style = evidence.style[i] ?? 0;
  const place = evidence.place[i] ?? 0;
  const after = Math.min(evidence.after[i] ?? 0, 3);
  const share = Math.floor((evidence.siblingShare[i] ?? 0) / 25);
  const styleShare = Math.floor((evidence.styleShare[i] ?? 0) / 25);
  const length = Math.min(evidence.length[i] ?? 0, 63) >> 3;
  const inTitle = place & Place.inTitle ? 1 : 0;
  const { core } = look;
  sink.add(80, verdict, kind); sink.add(81, verdict, inTitle); sink.add(82, style * 16 + share, inTitle * 4 + Math.min(after, 1));
  sink.add(83, place, verdict); sink.add(84, length * 8 + after, inTitle * 64 + verdict); sink.add(85, styleShare * 8 + share, inTitle * 16 + style);
  sink.add(86, verdict * 32 + kind, core.closer); sink.add(87, Math.min(evidence.depth[i] ?? 0, 6), style * 2 + inTitle);
  sink.add(88, evidence.verdict[i - 1] ?? 9, look.opensLine ? 1 : 0); sink.add(89, evidence.verdict[i + 1] ?? 9, verdict);
  sink.add(90, verdict, core.group); sink.add(91, evidence.kind[i - 1] ?? 31, core.group);
}
