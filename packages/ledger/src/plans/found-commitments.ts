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
  const headings = headingsOf(plan);
  const seen = new Map<string, number>();
  return plan.commitments.map((commitment) => {
    const times = (seen.get(commitment.id) ?? 0) + 1;
    seen.set(commitment.id, times);
    const id = times === 1 ? commitment.id : `${commitment.id}-${times}`;
    return { commitment: id, original: foundCommitment(commitment, plan, headings) };
  });
}

function foundCommitment(commitment: Commitment, plan: CompiledPlan, headings: Headings): FoundCommitment {
  const { text, period } = plan;
  const { cadence, deadlines, owners, span, modality, confidence } = commitment;
  const schedule = scheduleOf({ cadence, deadlines, period, text });
  const quote = text.slice(...span);
  return {
    quote,
    span,
    headings: headings.path(commitment.heading),
    title: titled(titleOf(quote), headings.title(commitment.heading)),
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

/** In Chinese, shorter than this a sentence says too little to stand in a list by itself: 每月不少于2次. */
const SPEAKING_LENGTH = 10;
const LONGEST_HEADING = 24;

/** 每月不少于2次 under the heading 送书上门 → 送书上门：每月不少于2次. */
function titled(title: string, heading: string): string {
  const over = heading.replace(TAIL, '').trim();
  const [length, above] = [[...title].length, [...over].length];
  if (length >= SPEAKING_LENGTH || !/\p{Script=Han}/u.test(title)) return title;
  return above === 0 || above > LONGEST_HEADING || over.includes(title) || title.includes(over)
    ? title
    : `${over}：${title}`;
}

/** 一、供水 · 第一章 总则 · 1.1 Wells · 2 送书上门: a space where the number has no mark of its own behind it. */
function numbered({ number, title }: CompiledPlan['outline'][number]): string {
  return /[\p{L}\p{N}]$/u.test(number) || (number !== '' && /^\p{Script=Latin}/u.test(title))
    ? `${number} ${title}`
    : `${number}${title}`;
}

/** 文献5.6万册；《2026年文献采访方案》: amounts with what they count, then documents. */
function measureOf({ quantities, deliverables }: Commitment, text: string): string {
  const amounts = quantities.map(({ of, span }) => {
    const words = text.slice(...span);
    return of === null || words.includes(of) ? words : `${of}${words}`;
  });
  return [...new Set([...amounts, ...deliverables.map(({ name }) => name)])].join('；');
}

interface Headings {
  /** All that stand above, the topmost first, with their numbers. */
  readonly path: (heading: string | null) => readonly string[];
  readonly title: (heading: string | null) => string;
}

function headingsOf({ outline }: CompiledPlan): Headings {
  const byId = new Map(outline.map((heading) => [heading.id, heading]));
  const paths = new Map<string, readonly string[]>();
  const pathOf = (id: string | null): readonly string[] => {
    if (id === null) return [];
    const known = paths.get(id);
    if (known !== undefined) return known;
    const heading = byId.get(id);
    if (heading === undefined) return [];
    const path = [...pathOf(heading.parent), numbered(heading)];
    paths.set(id, path);
    return path;
  };
  return { path: pathOf, title: (id) => byId.get(id ?? '')?.title ?? '' };
}
