/**
 * Builds the input of the lint by hand from a text with inline marks, so that a rule's tests say exactly what the plan
 * holds and do not change when the compiler learns to read better.
 *
 *     {H1:一、强化服务}
 *     {P:围绕读者需求，}{A:{own lead:办公室}{cad month 1 =1:每月1次}{verb:召开}{obj:联席会议}，}{O:确保…。}
 *
 * Roles: `H<level>`, `T<level>` (a line of a contents list), `A` `D` `P` `O` `B`. `{A should:…}` sets the modality.
 * Facets: `cad <per> [<every> [<cmp><n>]]`, `dl <kind> <value> [<date>]`, `qty <cmp><n> [<unit>]`, `own <role>`, `doc`,
 * `mech`, `vague`, `hole`, `verb`, `obj`. `~` marks a facet as inherited: `{~own do:市图书馆}`.
 */
import type {
  Cadence,
  CadencePeriod,
  Commitment,
  Comparator,
  Deadline,
  DeadlineKind,
  Heading,
  Modality,
  OwnerRole,
  Provenance,
  RoledClause,
  Span,
} from '../src/types.ts';
import { CommitmentIds } from '../src/commitments/identify.ts';
import { scanLines } from '../src/layout/scan-lines.ts';
import type { RuleContext } from '../src/rules/lint-plan.ts';

export type MarkOptions = Partial<
  Omit<RuleContext, 'text' | 'lines' | 'clauses' | 'outline' | 'commitments'>
>;

interface Mark {
  readonly tag: string;
  readonly args: readonly string[];
  readonly inherited: boolean;
  readonly span: Span;
}

export function markPlan(marked: string, options: MarkOptions = {}): RuleContext {
  const { text, marks } = strip(marked);
  const outline = readOutline(marks, text);
  const tocLines = marks.filter((mark) => mark.tag.startsWith('T')).map((mark) => mark.span[0]);
  const lines = scanLines(text).map((line) => ({
    ...line,
    toc: tocLines.some((offset) => offset >= line.start && offset < line.end),
  }));
  return {
    language: 'zh',
    title: null,
    period: null,
    issuer: null,
    previous: null,
    calendar: null,
    ...options,
    text,
    lines,
    outline,
    ...readClauses(marks, text, outline),
  };
}

const TAG = /^\{(?<inherited>~?)(?<tag>[A-Z]\d?|[a-z]+)(?<args>(?: [^:{}]*)?):/u;

function strip(marked: string): { text: string; marks: Mark[] } {
  const open: (Omit<Mark, 'span'> & { start: number })[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (let at = 0; at < marked.length;) {
    const match = marked[at] === '{' ? TAG.exec(marked.slice(at, at + 80)) : null;
    if (match) {
      const { tag = '', args = '', inherited = '' } = match.groups ?? {};
      const words = args.split(' ').filter(Boolean);
      open.push({ tag, args: words, inherited: inherited !== '', start: text.length });
      at += match[0].length;
    } else if (marked[at] === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`stray } at ${at} of ${marked}`);
      const { start, ...rest } = mark;
      marks.push({ ...rest, span: [start, text.length] });
      at++;
    } else text += marked.charAt(at++);
  }
  if (open.length > 0) throw new Error(`{${open[0]?.tag ?? ''} is not closed in ${marked}`);
  marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return { text, marks };
}

const NUMBER =
  /^(?:第[一二三四五六七八九十\d]+[章节条部分]+|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+(?:\.\d+)*[.．、]?|[①-⑳])/u;

function readOutline(marks: readonly Mark[], text: string): Heading[] {
  const outline: Heading[] = [];
  for (const { tag, span } of marks) {
    if (!/^[HT]/u.test(tag)) continue;
    const level = Number(tag.slice(1) || '1');
    const toc = tag.startsWith('T');
    const whole = text.slice(...span);
    const number = NUMBER.exec(whole)?.[0] ?? '';
    const above = outline.findLast((heading) => heading.toc === toc && heading.level < level);
    const title = whole.slice(number.length).trim();
    outline.push({
      id: `h${outline.length + 1}`,
      level,
      number,
      title,
      span,
      parent: above?.id ?? null,
      toc,
    });
  }
  return outline;
}

const ROLES: Readonly<Record<string, RoledClause['role']>> = {
  A: 'action',
  D: 'detail',
  P: 'leadin',
  O: 'outcome',
  B: 'background',
  H: 'heading',
  T: 'heading',
};

interface Draft {
  readonly action: Mark;
  readonly parts: Mark[];
  readonly heading: string | null;
}

function readClauses(
  marks: readonly Mark[],
  text: string,
  outline: readonly Heading[],
): { clauses: RoledClause[]; commitments: Commitment[] } {
  const clauses: RoledClause[] = [];
  const drafts: Draft[] = [];
  let waiting: Mark[] = [];
  let heading: string | null = null;
  for (const mark of marks) {
    const role = /^[A-Z]/u.test(mark.tag) ? ROLES[mark.tag.charAt(0)] : undefined;
    if (!role) continue;
    if (role === 'heading') {
      waiting = [];
      const own = outline.find(({ span }) => span[0] === mark.span[0] && span[1] === mark.span[1]);
      if (own && !own.toc) heading = own.id;
    } else if (role === 'action') {
      drafts.push({ action: mark, parts: [...waiting, mark], heading });
      waiting = [];
    } else if (role === 'leadin') waiting.push(mark);
    else if (role !== 'background') drafts.at(-1)?.parts.push(mark);
    clauses.push({ span: mark.span, role, heading });
  }
  const ids = new CommitmentIds();
  return {
    clauses,
    commitments: drafts.map((draft) =>
      toCommitment(draft, marks, { text, id: ids.next(text.slice(...draft.action.span)) }),
    ),
  };
}

function toCommitment(
  { action, parts, heading }: Draft,
  marks: readonly Mark[],
  { text, id }: { readonly text: string; readonly id: string },
): Commitment {
  const within = marks.filter((mark) => parts.some((part) => isInside(mark, part)));
  const find = (tag: string): Mark[] => within.filter((mark) => mark.tag === tag);
  const quote = (mark: Mark | undefined): string | null => (mark ? text.slice(...mark.span) : null);
  const named = (mark: Mark) => ({ ...provenance(mark), name: text.slice(...mark.span) });
  return {
    id,
    span: [Math.min(...parts.map(({ span }) => span[0])), Math.max(...parts.map(({ span }) => span[1]))],
    action: { span: action.span, verb: quote(find('verb')[0]), object: quote(find('obj')[0]) },
    heading,
    modality: (action.args[0] ?? 'must') as Modality,
    cadence: find('cad').map(toCadence),
    deadlines: find('dl').map(toDeadline),
    quantities: find('qty').map((mark) => ({
      ...provenance(mark),
      ...bound(mark.args[0] ?? '=0'),
      n2: null,
      unit: mark.args[1] ?? null,
      of: null,
    })),
    owners: find('own').map((mark) => ({
      ...named(mark),
      role: (mark.args[0] ?? 'do') as OwnerRole,
      each: text.charAt(mark.span[0]) === '各',
    })),
    deliverables: find('doc').map(named),
    mechanisms: find('mech').map(named),
    vague: find('vague').map(({ span }) => ({ span, word: text.slice(...span) })),
    placeholders: find('hole').map(({ span }) => ({ span, text: text.slice(...span) })),
    outcomes: parts.filter(({ tag }) => tag === 'O').map(({ span }) => span),
    confidence: 0.9,
  };
}

function isInside(mark: Mark, part: Mark): boolean {
  return mark.span[0] >= part.span[0] && mark.span[1] <= part.span[1];
}

function provenance(mark: Mark): { span: Span; from: Provenance } {
  return { span: mark.span, from: mark.inherited ? 'inherited' : 'text' };
}

function bound(text: string): { cmp: Comparator; n: number } {
  const cmp = /^[<>=~]+/u.exec(text)?.[0] ?? '=';
  return { cmp: cmp as Comparator, n: Number(text.slice(cmp.length)) };
}

function toCadence(mark: Mark): Cadence {
  const [per = 'month', every = '1', count] = mark.args;
  return {
    ...provenance(mark),
    per: per as CadencePeriod,
    every: Number(every),
    ...(count === undefined ? {} : bound(count)),
    rrule: null,
  };
}

function toDeadline(mark: Mark): Deadline {
  const [kind = 'by', value = '', date] = mark.args;
  const whole = /^\d{4}-\d\d-\d\d$/u.test(value) ? value : null;
  return { ...provenance(mark), kind: kind as DeadlineKind, value, date: date ?? whole };
}
