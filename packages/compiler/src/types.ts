/**
 * The shapes the compiler puts out and passes between its stages. No logic here.
 *
 * Offsets are UTF-16 code units into `CompiledPlan.text`, end exclusive: `text.slice(...span)` is the quoted passage.
 */

export type Span = readonly [start: number, end: number];
export type Language = 'zh' | 'en';

/** Where a value comes from: written in the clause, taken from a heading, title, label or section opening, or assumed. */
export type Provenance = 'text' | 'inherited' | 'default';

export type ClauseRole = 'heading' | 'action' | 'detail' | 'leadin' | 'outcome' | 'background';
export type Modality = 'must' | 'should' | 'may' | 'done';
export type CadencePeriod = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'continuous';
export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~';
export type DeadlineKind = 'by' | 'at' | 'from' | 'span';
export type OwnerRole = 'lead' | 'do' | 'with';
export type Severity = 'error' | 'warning' | 'info';

// ---- facets -------------------------------------------------------------------------------------------------

/** How often: 每季度至少召开1次 → per quarter, every 1, cmp >=, n 1. Without a stated count `cmp` and `n` are absent. */
export interface Cadence {
  readonly span: Span;
  readonly from: Provenance;
  readonly per: CadencePeriod;
  readonly every: number;
  readonly cmp?: Comparator;
  readonly n?: number;
  readonly n2?: number;
  /** RFC 5545 rule of the period, or null where none exists (continuous). Counts are not in it. */
  readonly rrule: string | null;
}

/** By when. `value` says what the text says (see spec: `2026-12-31`, `--06-30`, `year-end`, `relative`, `2024/2026`). */
export interface Deadline {
  readonly span: Span;
  readonly from: Provenance;
  readonly kind: DeadlineKind;
  readonly value: string;
  /** Last day that keeps the promise, `YYYY-MM-DD`, or null where it cannot be known. */
  readonly date: string | null;
}

/** How much. Multipliers are folded into `n` (1.5万 → 15000); `n2` closes a range. */
export interface Quantity {
  readonly span: Span;
  readonly from: Provenance;
  readonly cmp: Comparator;
  readonly n: number;
  readonly n2: number | null;
  readonly unit: string | null;
  /** What is counted, as far as the text right after (or before) says. */
  readonly of: string | null;
}

/** Who. `each` marks a name that stands for every member of a class (各科室). */
export interface Owner {
  readonly span: Span;
  readonly from: Provenance;
  readonly name: string;
  readonly role: OwnerRole;
  readonly each: boolean;
}

/** A document or other artefact to be produced or kept. */
export interface Deliverable {
  readonly span: Span;
  readonly from: Provenance;
  readonly name: string;
}

/** A mechanism, institution or named activity that the action sets up or runs. */
export interface Mechanism {
  readonly span: Span;
  readonly from: Provenance;
  readonly name: string;
}

/** A word that sounds like a cadence and is none: 定期, 及时, 常态化. */
export interface VagueCadence {
  readonly span: Span;
  readonly word: string;
}

/** A hole left in the text: `*次`, `XX场`. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
}

/** What a facet parser may propose for a clause. */
export type Facet =
  | ({ readonly facet: 'cadence' } & Cadence)
  | ({ readonly facet: 'deadline' } & Deadline)
  | ({ readonly facet: 'quantity' } & Quantity)
  | ({ readonly facet: 'owner' } & Owner)
  | ({ readonly facet: 'deliverable' } & Deliverable)
  | ({ readonly facet: 'mechanism' } & Mechanism)
  | ({ readonly facet: 'vague' } & VagueCadence)
  | ({ readonly facet: 'placeholder' } & Placeholder);

export type FacetKind = Facet['facet'];

// ---- stages in between --------------------------------------------------------------------------------------

/** Numbering styles of headings and items, in the order official documents nest them. */
export type MarkStyle =
  | 'part' // 第一部分, 第一编, Part I
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第一条
  | 'han' // 一、
  | 'han-paren' // （一） (一) ㈠
  | 'arabic' // 1. 1． 1、
  | 'arabic-paren' // （1） (1) 1) ⑴
  | 'decimal' // 1.1  1.1.2
  | 'circled' // ①
  | 'enumerated' // 一是 …; 二是 …
  | 'task' // 任务1：, 措施二：
  | 'letter' // a. (a) A.
  | 'roman' // i. (i) I.
  | 'bullet'; // • - ●

/** A numbering mark at the head of a line or sentence. `depth` counts the dots of a decimal mark (1.1 → 2). */
export interface NumberMark {
  readonly style: MarkStyle;
  readonly value: number;
  readonly span: Span;
  readonly depth: number;
}

/** A non-empty line of the text, trimmed. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly mark: NumberMark | null;
  /** Belongs to a table of contents. */
  readonly toc: boolean;
  /** Index of the tab-separated table it is a row of, or -1. `headerRow` is the line index of its header row, or -1. */
  readonly table: number;
  readonly headerRow: number;
  /** What a web page puts round a document: where one is, when it was put up, what to click. */
  readonly aside: boolean;
}

/** What a label line or a table column says of the text behind it. */
export type Label =
  | 'lead' // 牵头单位：
  | 'do' // 责任单位：
  | 'with' // 配合单位：
  | 'deadline' // 完成时限：
  | 'measure' // 具体措施：
  | 'task' // 任务：
  | 'result' // 成果、考核要点
  | 'number'; // 序号

/** What a clause stands under: a label, or `aside`, which no commitment is read from (备注, 状态, what web pages put round). */
export type ClauseLabel = Label | 'aside';

/** A comma-level clause (in English a sentence) before it has a role. */
export interface Clause {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`; it holds its closing punctuation. */
  readonly text: string;
  /** Where its words start: behind the number mark (1、 （一） 一是) that opens it, else `start`. */
  readonly words: number;
  /** Index of its line. */
  readonly line: number;
  /** Index of the first clause of its sentence (sentences end at 。；！？ and line ends). */
  readonly sentence: number;
  /** Bits of `Trait`: which kinds of character occur in it; lets a parser skip it without looking. */
  readonly traits: number;
  /** The label or table column in force here, or null. */
  readonly label: ClauseLabel | null;
}

/** What a facet parser may look at besides its clause. */
export interface ParseContext {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly clauses: readonly Clause[];
  readonly calendar: WorkingCalendar | null;
}

/** Proposes the facets literally stated in a clause. Never throws; pushes into `out` with absolute spans. */
export type FacetParser = (clause: Clause, context: ParseContext, out: Facet[]) => void;

/** Decides among the proposals of one clause (drops overlaps, merges ranges). Returns the list to keep. */
export type FacetRefiner = (facets: Facet[], clause: Clause, context: ParseContext) => Facet[];

/** Official working days, passed in: the compiler knows none itself. */
export interface WorkingCalendar {
  /** Whether the official days of this year are known. */
  readonly knows: (year: number) => boolean;
  /** `date` is `YYYY-MM-DD`; false on weekends and holidays, true on make-up workdays. */
  readonly isWorkday: (date: string) => boolean;
}

// ---- what is put out ----------------------------------------------------------------------------------------

export interface SourceInfo {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string | null;
  readonly encoding: string;
}

export interface PlanPeriod {
  readonly start: string;
  readonly end: string;
}

export interface Heading {
  readonly id: string;
  readonly level: number;
  readonly number: string;
  readonly title: string;
  readonly span: Span;
  readonly parent: string | null;
  readonly toc: boolean;
}

export interface RoledClause {
  readonly span: Span;
  readonly role: ClauseRole;
  readonly heading: string | null;
}

export interface Action {
  readonly span: Span;
  readonly verb: string | null;
  readonly object: string | null;
}

export interface Commitment {
  readonly id: string;
  readonly span: Span;
  readonly action: Action;
  readonly heading: string | null;
  readonly modality: Modality;
  readonly cadence: readonly Cadence[];
  readonly deadlines: readonly Deadline[];
  readonly quantities: readonly Quantity[];
  readonly owners: readonly Owner[];
  readonly deliverables: readonly Deliverable[];
  readonly mechanisms: readonly Mechanism[];
  readonly vague: readonly VagueCadence[];
  readonly placeholders: readonly Placeholder[];
  readonly outcomes: readonly Span[];
  readonly confidence: number;
}

export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}

export interface RelatedSpan {
  readonly span: Span;
  readonly message: LocalizedText;
}

export interface Diagnostic {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly commitment: string | null;
  readonly message: LocalizedText;
  readonly related: readonly RelatedSpan[];
}

export interface CompiledPlan {
  readonly schema: 'taizhang.compile/1';
  readonly source: SourceInfo;
  readonly language: Language;
  readonly text: string;
  readonly title: string | null;
  readonly period: PlanPeriod | null;
  readonly issuer: string | null;
  readonly outline: readonly Heading[];
  readonly clauses: readonly RoledClause[];
  readonly commitments: readonly Commitment[];
  readonly diagnostics: readonly Diagnostic[];
}
