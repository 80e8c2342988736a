/**
 * The compiler: text in, commitments out. The list of stages, and nothing else.
 *
 *     lines → clauses → facets → roles → outline → commitments → diagnostics
 */
import type {
  Clause,
  ClauseRole,
  CompiledPlan,
  Facet,
  Language,
  ParseContext,
  RoledClause,
  SourceInfo,
  WorkingCalendar,
} from './types.ts';
import { buildClauses } from './clauses/build-clauses.ts';
import { assembleCommitments } from './commitments/assemble.ts';
import { parseFacets } from './facets/parse-facets.ts';
import { scanLines } from './layout/scan-lines.ts';
import { localeOf } from './locales/index.ts';

export interface CompileOptions extends Partial<SourceInfo> {
  /** Default: told by the text. */
  readonly language?: Language;
  /** Official working days; without it rest days are not known. */
  readonly calendar?: WorkingCalendar;
  /** The plan that this one replaces; lets the lint see what was softened. */
  readonly previous?: CompiledPlan;
}

/**
 * Finds the commitments of a plan written in prose.
 *
 * Deterministic, linear in `text`, and never throws on any text. The result's shape is `taizhang.compile/1`.
 */
export function compile(text: string, options: CompileOptions = {}): CompiledPlan {
  const language = options.language ?? 'zh';
  const locale = localeOf(language);
  const lines = scanLines(text);
  const clauses = buildClauses(text, lines);
  const context: ParseContext = { text, lines, clauses, calendar: options.calendar ?? null };
  const facets = parseFacets(locale.facets, context);
  const roles = locale.decideRoles(context, facets);
  const commitments = assembleCommitments({ context, facets, roles });
  return {
    schema: 'taizhang.compile/1',
    source: sourceOf(options),
    language,
    text,
    title: null,
    period: null,
    issuer: null,
    outline: [],
    clauses: roledClauses(clauses, roles),
    commitments,
    diagnostics: [],
  };
}

/** What compile works on between its stages; for `--explain` and tools. */
export interface Stages {
  readonly context: ParseContext;
  readonly facets: readonly (readonly Facet[])[];
  readonly roles: readonly ClauseRole[];
}

function sourceOf(options: CompileOptions): SourceInfo {
  return {
    name: options.name ?? 'text',
    mediaType: options.mediaType ?? 'text/plain',
    sha256: options.sha256 ?? null,
    encoding: options.encoding ?? 'utf-8',
  };
}

function roledClauses(clauses: readonly Clause[], roles: readonly ClauseRole[]): RoledClause[] {
  return clauses.map((clause, index) => ({
    span: [clause.start, clause.end],
    role: roles[index] ?? 'background',
    heading: null,
  }));
}
