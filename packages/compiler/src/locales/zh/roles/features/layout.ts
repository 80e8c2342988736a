/** Features of the layout: what it says of the clause as title text, and what kind of section it stands in. */
import type { FeatureSink } from '../../../../roles/feature-sink.ts';
import { Place, type HeadingEvidence } from '../../../../outline/heading-evidence.ts';
import { FIGURES, type Look } from '../look.ts';
import type { Sections } from '../sections.ts';

export const LayoutTemplate = {
  top: 70,
  sub: 71,
  topGroup: 72,
  subGroup: 73,
  topFigures: 74,
  verdictKind: 80,
  verdictInTitle: 81,
  styleShare: 82,
  place: 83,
  length: 84,
  shares: 85,
  kindCloser: 86,
  depth: 87,
  verdictBefore: 88,
  verdictBehind: 89,
  verdictGroup: 90,
  kindBeforeGroup: 91,
  kindBeforeHead: 105,
  sinceTitle: 106,
} as const;

/** Clauses since the last title, at most this many told apart. */
const SINCE = 6;

export function addSection(look: Look, sections: Sections, i: number, sink: FeatureSink): void {
  const top = sections.top[i] ?? 0;
  const sub = sections.sub[i] ?? 0;
  sink.add(LayoutTemplate.top, top);
  sink.add(LayoutTemplate.sub, sub);
  sink.add(LayoutTemplate.topGroup, top, look.core.group);
  sink.add(LayoutTemplate.subGroup, sub, look.core.group);
  sink.add(LayoutTemplate.topFigures, top, look.facetBits & FIGURES ? 1 : 0);
  sink.add(LayoutTemplate.sinceTitle, Math.min(sections.since[i] ?? 0, SINCE), look.core.group);
}

export function addEvidence(look: Look, evidence: HeadingEvidence, i: number, sink: FeatureSink): void {
  const { core } = look;
  const verdict = evidence.verdict[i] ?? 0;
  const kind = evidence.kind[i] ?? 0;
  const style = evidence.style[i] ?? 0;
  const place = evidence.place[i] ?? 0;
  const after = Math.min(evidence.after[i] ?? 0, 3);
  const share = quarter(evidence.siblingShare[i]);
  const length = Math.min(evidence.length[i] ?? 0, 63) >> 3;
  const inTitle = place & Place.inTitle ? 1 : 0;
  const kindBefore = evidence.kind[i - 1] ?? 31;
  sink.add(LayoutTemplate.verdictKind, verdict, kind);
  sink.add(LayoutTemplate.verdictInTitle, verdict, inTitle);
  sink.add(LayoutTemplate.styleShare, style * 16 + share, inTitle * 4 + Math.min(after, 1));
  sink.add(LayoutTemplate.place, place, verdict);
  sink.add(LayoutTemplate.length, length * 8 + after, inTitle * 64 + verdict);
  sink.add(LayoutTemplate.shares, quarter(evidence.styleShare[i]) * 8 + share, inTitle * 16 + style);
  sink.add(LayoutTemplate.kindCloser, verdict * 32 + kind, core.closer);
  sink.add(LayoutTemplate.depth, Math.min(evidence.depth[i] ?? 0, 6), style * 2 + inTitle);
  sink.add(LayoutTemplate.verdictBefore, evidence.verdict[i - 1] ?? 9, look.opensLine ? 1 : 0);
  sink.add(LayoutTemplate.verdictBehind, evidence.verdict[i + 1] ?? 9, verdict);
  sink.add(LayoutTemplate.verdictGroup, verdict, core.group);
  sink.add(LayoutTemplate.kindBeforeGroup, kindBefore, core.group);
  sink.add(LayoutTemplate.kindBeforeHead, kindBefore, look.headPair);
}

/** Per cent → 0…4. */
function quarter(share: number | undefined): number {
  return Math.floor((share ?? 0) / 25);
}
