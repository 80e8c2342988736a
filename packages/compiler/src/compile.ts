/**
 * The compiler: text in, commitments out. The list of stages, and nothing else.
 *
 *     lines → clauses → facets → roles → outline → commitments → diagnostics
 */
import type {
  Clause,
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
import { periodsByHeading } from './commitments/period-of-heading.ts';
import { buildOutline } from './outline/build-outline.ts';
import { describeDocument } from './outline/describe-document.ts';
import { runRules, type RunRulesOptions } from './rules/run-rules.ts';
import { headingEvidence } from './outline/heading-candidates.ts';
import type { HeadingEvidence } from './outline/heading-evidence.ts';
import { parseFacets } from './facets/parse-facets.ts';
import { scanLines } from './layout/scan-lines.ts';
import { localeOf, type Locale, type RoleReading } from './locales/index.ts';
import { detectLanguage } from './text/detect-language.ts';

export interface CompileOptions extends Partial<SourceInfo> {
  /** Default: told by the text. */
  readonly language?: Language;
  /** Official working days; without it rest days are not known. */
  readonly calendar?: WorkingCalendar;
  /** The plan that this one replaces; lets the lint see what was softened. */
  readonly previous?: CompiledPlan;
  /** Which rules run, how severe they are and with which options; default: all, as they are. */
  readonly lint?: RunRulesOptions;
  /** Hears, while a long text is compiled, which share of the work is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What compile works on between its stages: for `--explain`, training and tools. */
export interface Stages {
  readonly context: ParseContext;
  readonly facets: readonly (readonly Facet[])[];
  readonly evidence: HeadingEvidence;
  readonly reading: RoleReading;
}

/**
 * Finds the commitments of a plan written in prose.
 *
 * Deterministic, linear in `text`, and never throws on any text. The result's shape is `taizhang.compile/1`.
 */
export function compile(text: string, options: CompileOptions = {}): CompiledPlan {
  return compileIn(localeOf(options.language ?? detectLanguage(text)), text, options);
}

/** The same with a locale of one's own; the accuracy report passes models that have not seen the document. */
export function compileIn(locale: Locale, text: string, options: CompileOptions = {}): CompiledPlan {
  const calendar = options.calendar ?? null;
  const { context, facets, evidence, reading } = readStages(locale, text, options);
  options.onProgress?.(FACETS_SHARE + ROLES_SHARE);
  const head = describeDocument({ ...context, evidence, language: locale.language });
  const { title, issuer, period } = head;
  const { headings, headingOf } = buildOutline({
    ...context,
    roles: reading.roles,
    evidence,
    title: head.titleStretch,
  });
  const commitments = assembleCommitments(
    { context, facets, roles: reading.roles, headings, headingOf },
    {
      periodOf: periodsByHeading(headings, period),
      modalityOf: locale.modality(title, headings),
      confidenceOf: (clause) => reading.actionProbability[clause] ?? 0,
      readAction: locale.readAction,
      ownerOfTitle: locale.ownerOfTitle,
    },
  );
  const plan: CompiledPlan = {
    schema: 'taizhang.compile/1',
    source: sourceOf(options),
    language: locale.language,
    text,
    title,
    period,
    issuer,
    outline: headings,
    clauses: roledClauses(context.clauses, reading, headingOf),
    commitments,
    diagnostics: [],
  };
  const ruled = { ...plan, lines: context.lines, calendar, previous: options.previous ?? null };
  return { ...plan, diagnostics: runRules(ruled, options.lint) };
}

/** What the stages take of the time, by measurement; the rest goes to commitments and rules. */
const FACETS_SHARE = 0.6;
const ROLES_SHARE = 0.25;

export interface StageOptions {
  readonly calendar?: WorkingCalendar | null;
  readonly onProgress?: CompileOptions['onProgress'];
}

/** The stages up to the roles. */
export function readStages(
  locale: Locale,
  text: string,
  { calendar = null, onProgress }: StageOptions = {},
): Stages {
  const lines = scanLines(text);
  const clauses = buildClauses(text, lines, locale.language);
  const context: ParseContext = { text, lines, clauses, calendar };
  const facets = parseFacets(locale.facets, context, (share) => onProgress?.(share * FACETS_SHARE));
  const evidence = headingEvidence(context);
  return { context, facets, evidence, reading: locale.decideRoles(context, facets, evidence) };
}

function sourceOf(options: CompileOptions): SourceInfo {
  return {
    name: options.name ?? 'text',
    mediaType: options.mediaType ?? 'text/plain',
    sha256: options.sha256 ?? null,
    encoding: options.encoding ?? 'utf-8',
  };
}

function roledClauses(
  clauses: readonly Clause[],
  { roles }: RoleReading,
  headingOf: readonly (string | null)[],
): RoledClause[] {
  return clauses.map((clause, index) => ({
    span: [clause.start, clause.end],
    role: roles[index] ?? 'background',
    heading: headingOf[index] ?? null,
  }));
}
