/** A compiled plan → what is proposed for adoption, one proposal a commitment. Pure. */
import type { Commitment, CompiledPlan } from '@taizhang/compiler';
import { scheduleOf } from '../schedule/from-plan/schedule-of.ts';
import type { FoundCommitment, PlannedOwner } from './proposal.ts';

export interface Found {
  readonly commitment: string;
  readonly original: FoundCommitment;
}

/** In the order of the text. A text that stands twice gives two ids, so ids are told apart by a number behind them. */
export function foundCommitments(plan: CompiledPlan): readonly Found[] {
  const headingsOf = headingPaths(plan);
  const seen = new Map<string, number>();
  return plan.commitments.map((commitment) => {
    const times = (seen.get(commitment.id) ?? 0) + 1;
    seen.set(commitment.id, times);
    const id = times === 1 ? commitment.id : `${commitment.id}-${times}`;
    return { commitment: id, original: foundCommitment(commitment, plan, headingsOf) };
  });
}

function foundCommitment(
  commitment: Commitment,
  plan: CompiledPlan,
  headingsOf: (heading: string | null) => readonly string[],
): FoundCommitment {
  const { text, period } = plan;
  const { cadence, deadlines, owners, span, modality, confidence } = commitment;
  const schedule = scheduleOf({ cadence, deadlines, period, text });
  const quote = text.slice(...span);
  return {
    quote,
    span,
    headings: headingsOf(commitment.heading),
    title: titleOf(quote),
    measure: measureOf(commitment, text),
    owners: owners.map(({ name, role, from }): PlannedOwner => ({ name, role, from })),
    dueOn: schedule.dueOn,
    cadence: cadence.map((one) => text.slice(...one.span)).join('、'),
    rules: schedule.rules,
    notes: schedule.notes,
    modality,
    confidence,
  };
}

/** 1. （一） 24. at the head of a line. */
const MARK = /^\s*(?:[（(]?[0-9一二三四五六七八九十]+[）)]|[0-9]+[.．、]|[一二三四五六七八九十]+、)\s*/u;
/** （采编部牵头，少儿部配合） and the stop at the end say nothing about what is done. */
const TAIL = /[（(][^（）()]*[）)]\s*$|[，。；,;、\s]+$/u;
/** The register's limit for titles. */
const LONGEST_TITLE = 300;

function titleOf(quote: string): string {
  let title = quote.replace(MARK, '').replaceAll(/\s+/gu, ' ');
  for (let shorter = title.replace(TAIL, ''); shorter !== title && shorter !== '';) {
    title = shorter;
    shorter = title.replace(TAIL, '');
  }
  return [...title].slice(0, LONGEST_TITLE).join('').trim() || quote.trim();
}

/** 文献5.6万册；《2026年文献采访方案》: amounts with what they count, then documents. */
function measureOf({ quantities, deliverables }: Commitment, text: string): string {
  const amounts = quantities.map(({ of, span }) => {
    const words = text.slice(...span);
    return of === null || words.includes(of) ? words : `${of}${words}`;
  });
  return [...new Set([...amounts, ...deliverables.map(({ name }) => name)])].join('；');
}

function headingPaths({ outline }: CompiledPlan): (heading: string | null) => readonly string[] {
  const byId = new Map(outline.map((heading) => [heading.id, heading]));
  const paths = new Map<string, readonly string[]>();
  const pathOf = (id: string | null): readonly string[] => {
    if (id === null) return [];
    const known = paths.get(id);
    if (known !== undefined) return known;
    const heading = byId.get(id);
    if (heading === undefined) return [];
    const path = [...pathOf(heading.parent), `${heading.number}${heading.title}`];
    paths.set(id, path);
    return path;
  };
  return pathOf;
}
