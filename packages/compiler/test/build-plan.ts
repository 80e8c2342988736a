/**
 * Builds a compiled plan by hand, for tests of what comes after the compiler.
 *
 * One line a commitment; a line that starts with # is a heading. Facets are marked where they stand, `{KIND VALUES: text}`:
 *
 *     {own do: 读者服务部}{cad quarter 1 >= 1: 每季度至少一次}举办{qty >= 20 场: 不少于20场}讲座，{dl by 2026-06-30: 6月底前}完成。
 */
import type {
  Cadence,
  CadencePeriod,
  Commitment,
  Comparator,
  CompiledPlan,
  Deadline,
  DeadlineKind,
  Deliverable,
  Heading,
  Mechanism,
  Modality,
  Owner,
  OwnerRole,
  PlanPeriod,
  Quantity,
  Span,
  VagueCadence,
} from '../src/types.ts';

export interface PlanFrame {
  readonly period?: PlanPeriod | null;
  readonly title?: string;
  readonly issuer?: string;
}

export function yearPlan(year: number): PlanFrame {
  return { period: { start: `${year}-01-01`, end: `${year}-12-31` } };
}

export function buildPlan(lines: readonly string[], frame: PlanFrame = {}): CompiledPlan {
  let text = '';
  const outline: Heading[] = [];
  const commitments: Commitment[] = [];
  for (const line of lines) {
    const start = text.length;
    if (line.startsWith('#')) {
      const title = line.replace(/^#+\s*/, '');
      text += `${title}\n`;
      const id = `h${outline.length + 1}`;
      outline.push({
        id,
        level: 1,
        number: '',
        title,
        span: [start, start + title.length],
        parent: null,
        toc: false,
      });
      continue;
    }
    const { clean, facets } = readMarks(line, start);
    text += `${clean}\n`;
    const span: Span = [start, start + clean.length];
    commitments.push({
      ...facets,
      id: `c${commitments.length + 1}`,
      span,
      action: { span, verb: null, object: null },
      heading: outline.at(-1)?.id ?? null,
      placeholders: [],
      outcomes: [],
      confidence: 1,
    });
  }
  return {
    schema: 'taizhang.compile/1',
    source: { name: 'plan.txt', mediaType: 'text/plain', sha256: null, encoding: 'utf-8' },
    language: 'zh',
    text,
    title: frame.title ?? null,
    period: frame.period ?? null,
    issuer: frame.issuer ?? null,
    outline,
    clauses: [],
    commitments,
    diagnostics: [],
  };
}

interface Marked {
  modality: Modality;
  cadence: Cadence[];
  deadlines: Deadline[];
  quantities: Quantity[];
  owners: Owner[];
  deliverables: Deliverable[];
  mechanisms: Mechanism[];
  vague: VagueCadence[];
}

const MARK = /\{(?<kind>[a-z]+)(?<values>[^:{}]*):\s?(?<quote>[^{}]*)\}/g;

function readMarks(line: string, start: number): { clean: string; facets: Marked } {
  const facets: Marked = {
    modality: 'must',
    cadence: [],
    deadlines: [],
    quantities: [],
    owners: [],
    deliverables: [],
    mechanisms: [],
    vague: [],
  };
  let clean = '';
  let last = 0;
  for (const match of line.matchAll(MARK)) {
    clean += line.slice(last, match.index);
    const quote = match.groups?.['quote'] ?? '';
    const values = (match.groups?.['values'] ?? '').trim().split(' ');
    const from = start + clean.length;
    addFacet(facets, {
      kind: match.groups?.['kind'] ?? '',
      values,
      quote,
      span: [from, from + quote.length],
    });
    clean += quote;
    last = match.index + match[0].length;
  }
  return { clean: clean + line.slice(last), facets };
}

interface Mark {
  readonly kind: string;
  readonly values: readonly string[];
  readonly quote: string;
  readonly span: Span;
}

function addFacet(facets: Marked, { kind, values, quote, span }: Mark): void {
  const [first = '', second = '', third = '', fourth] = values;
  const at = { span, from: 'text' } as const;
  if (kind === 'mod') facets.modality = first as Modality;
  if (kind === 'own') facets.owners.push({ ...at, name: quote, role: first as OwnerRole, each: false });
  if (kind === 'doc') facets.deliverables.push({ ...at, name: quote });
  if (kind === 'mech') facets.mechanisms.push({ ...at, name: quote });
  if (kind === 'vague') facets.vague.push({ span, word: quote });
  if (kind === 'dl') {
    const date = /^\d{4}-\d\d-\d\d$/.test(second) ? second : null;
    facets.deadlines.push({ ...at, kind: first as DeadlineKind, value: second, date });
  }
  if (kind === 'qty') {
    const number = {
      cmp: first as Comparator,
      n: Number(second),
      n2: null,
      unit: third || null,
      of: fourth ?? null,
    };
    facets.quantities.push({ ...at, ...number });
  }
  if (kind === 'cad') {
    const count = third ? { cmp: third as Comparator, n: Number(fourth) } : {};
    facets.cadence.push({ ...at, per: first as CadencePeriod, every: Number(second), rrule: null, ...count });
  }
}
