/** Features of the layout: what it says of the clause as title text, and what kind of section it stands in. */
import { numbersOf, putBoth, type FeatureSink } from '../../../../roles/feature-sink.ts';
import { Place, type HeadingEvidence } from '../../../../outline/heading-evidence.ts';
import { FIGURES, type Look } from '../look.ts';
import type { Sections } from '../sections.ts';

/** For clauses below a title of a known kind. */
const TitledTemplate = { top: 70, sub: 71 } as const;

const SectionTemplate = {
  topFigures: 74,
  sinceTitle: 106,
} as const;

const EvidenceTemplate = {
  verdictKind: 80,
  verdictInTitle: 81,
  styleShare: 82,
  place: 83,
  length: 84,
  shares: 85,
  kindCloser: 86,
  depth: 87,
  verdictBehind: 89,
  verdictGroup: 90,
} as const;

export const LayoutTemplate = { ...TitledTemplate, ...SectionTemplate, ...EvidenceTemplate } as const;

const SECTION = numbersOf(SectionTemplate);
const EVIDENCE = numbersOf(EvidenceTemplate);

/** Clauses since the last title, at most this many told apart. */
const SINCE = 6;

export function addSection(look: Look, sections: Sections, i: number, sink: FeatureSink): void {
  const { values } = sink;
  const top = sections.top[i] ?? 0;
  const sub = sections.sub[i] ?? 0;
  if (top !== 0) sink.add(TitledTemplate.top, top, 0);
  if (sub !== 0) sink.add(TitledTemplate.sub, sub, 0);
  putBoth(values, SectionTemplate.topFigures, top, look.facetBits & FIGURES ? 1 : 0);
  putBoth(values, SectionTemplate.sinceTitle, Math.min(sections.since[i] ?? 0, SINCE), look.core.group);
  sink.addAll(SECTION);
}

export function addEvidence(look: Look, evidence: HeadingEvidence, i: number, sink: FeatureSink): void {
  const { core } = look;
  const { values } = sink;
  const verdict = evidence.verdict[i] ?? 0;
  const kind = evidence.kind[i] ?? 0;
  const style = evidence.style[i] ?? 0;
  const place = evidence.place[i] ?? 0;
  const after = Math.min(evidence.after[i] ?? 0, 3);
  const share = quarter(evidence.siblingShare[i]);
  const length = Math.min(evidence.length[i] ?? 0, 63) >> 3;
  const inTitle = place & Place.inTitle ? 1 : 0;
  putBoth(values, EvidenceTemplate.verdictKind, verdict, kind);
  putBoth(values, EvidenceTemplate.verdictInTitle, verdict, inTitle);
  putBoth(values, EvidenceTemplate.styleShare, style * 16 + share, inTitle * 4 + Math.min(after, 1));
  putBoth(values, EvidenceTemplate.place, place, verdict);
  putBoth(values, EvidenceTemplate.length, length * 8 + after, inTitle * 64 + verdict);
  putBoth(values, EvidenceTemplate.shares, quarter(evidence.styleShare[i]) * 8 + share, inTitle * 16 + style);
  putBoth(values, EvidenceTemplate.kindCloser, verdict * 32 + kind, core.closer);
  putBoth(values, EvidenceTemplate.depth, Math.min(evidence.depth[i] ?? 0, 6), style * 2 + inTitle);
  putBoth(values, EvidenceTemplate.verdictBehind, evidence.verdict[i + 1] ?? 9, verdict);
  putBoth(values, EvidenceTemplate.verdictGroup, verdict, core.group);
  sink.addAll(EVIDENCE);
}

/** Per cent → 0…4. */
function quarter(share: number | undefined): number {
  return Math.floor((share ?? 0) / 25);
}
