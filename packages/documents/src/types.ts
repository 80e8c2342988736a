/**
 * The shapes that reading a file gives. No logic here.
 *
 * Offsets are UTF-16 code units into `PlanDocument.text`, end exclusive, as everywhere in the compiler.
 */
import type { Label, LocalizedText, Span } from '@taizhang/compiler';

export type DocumentKind =
  | 'txt'
  | 'markdown'
  | 'html'
  | 'csv'
  | 'docx'
  | 'doc'
  | 'wps'
  | 'rtf'
  | 'odt'
  | 'xlsx'
  | 'xls'
  | 'ods'
  | 'pdf';

/** Where a piece of the text stands in the file. Numbers are 1-based: they are what a person counts and what Excel shows. */
export type Place =
  | { readonly kind: 'line'; readonly line: number }
  | {
      readonly kind: 'paragraph';
      /** Path of the part in the package (`word/document.xml`), or '' where the file is one piece. */
      readonly part: string;
      readonly paragraph: number;
      /** The automatic number written out before the text (一、), or null. */
      readonly label: string | null;
    }
  | {
      readonly kind: 'table-cell';
      /** As above; in a PDF `page 3`. */
      readonly part: string;
      readonly table: number;
      readonly row: number;
      readonly column: number;
    }
  | {
      readonly kind: 'sheet-cell';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      /** As Excel names it: C5. */
      readonly address: string;
    }
  | { readonly kind: 'page'; readonly page: number; readonly line: number };

/** A piece of the text and its place in the file. Anchors are sorted, do not overlap, and cover every non-blank line. */
export interface Anchor {
  readonly span: Span;
  readonly place: Place;
  /** Name of the file, where a plan was put together from several. */
  readonly file?: string;
}

/** A heading that the file itself marks as one (style, outline level, `#`, `<h2>`). Levels start at 1. */
export interface MarkedHeading {
  readonly span: Span;
  readonly level: number;
}

export interface TableColumn {
  readonly header: string;
  /** What the compiler will take the column for, or null. */
  readonly label: Label | null;
  /** 1-based place of the column in the file's table or sheet. */
  readonly column: number;
}

/** A table whose rows stand in the text as tab-separated lines, its header row first. */
export interface TableInfo {
  /** From its header row (or first row) to its last row. */
  readonly span: Span;
  /** Name of the sheet it stands on, or null. */
  readonly sheet: string | null;
  /** The header row in the text, or null when none was recognised. */
  readonly header: Span | null;
  readonly columns: readonly TableColumn[];
  /** Its columns were named by hand. */
  readonly isMapped: boolean;
  readonly rows: number;
}

/** What was written about the text and is not part of it. */
export interface DocumentNote {
  readonly kind: 'comment' | 'footnote' | 'endnote';
  readonly author: string | null;
  readonly text: string;
  /** The line of the text it hangs on, or null. */
  readonly span: Span | null;
}

/** An entry of the file's own contents list, left out of the text. */
export interface ContentsEntry {
  readonly title: string;
  readonly page: string | null;
}

export interface DocumentWarning {
  readonly code: WarningCode;
  readonly message: LocalizedText;
  readonly span: Span | null;
}

export interface PlanDocument {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly mediaType: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
  readonly encoding: string;
  /** What the compiler takes: a paragraph a line, numbers written out, table rows tab-separated. Lines end with \n. */
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly headings: readonly MarkedHeading[];
  readonly tables: readonly TableInfo[];
  readonly notes: readonly DocumentNote[];
  readonly contents: readonly ContentsEntry[];
  readonly pages: number | null;
  readonly warnings: readonly DocumentWarning[];
}

export type ProblemCode =
  | 'empty'
  | 'too-large'
  | 'unknown-format'
  | 'unknown-encoding'
  | 'unsupported-format'
  | 'no-such-column'
  | 'encrypted'
  | 'damaged'
  | 'zip-limits'
  | 'too-complex'
  | 'scanned'
  | 'no-text'
  | 'needs-office'
  | 'office-failed'
  | 'time-limit'
  | 'memory-limit'
  | 'reader-failed';

export interface DocumentProblem {
  readonly code: ProblemCode;
  readonly message: LocalizedText;
}

export type DocumentResult =
  | { readonly ok: true; readonly document: PlanDocument }
  | { readonly ok: false; readonly problem: DocumentProblem };

export type WarningCode =
  | 'encoding-guessed'
  | 'encoding-errors'
  | 'wrong-extension'
  | 'tracked-changes'
  | 'hidden-text'
  | 'unknown-numbering'
  | 'old-format'
  | 'contents-dropped'
  | 'embedded-ignored'
  | 'macros-ignored'
  | 'images-ignored'
  | 'hidden-rows'
  | 'hidden-columns'
  | 'hidden-sheets'
  | 'formula-without-value'
  | 'no-header-row'
  | 'rows-limit'
  | 'scanned-pages'
  | 'broken-pages'
  | 'page-furniture-dropped'
  | 'converted-by-office'
  | 'chart-or-object';

/** Bounds on what a file may cost. A file past a bound gets a clear answer, never a slow one. */
export interface Limits {
  readonly maxBytes: number;
  /** Parts of a zip package. */
  readonly maxEntries: number;
  /** One unpacked part. */
  readonly maxPartBytes: number;
  /** All parts that are unpacked. */
  readonly maxUnzippedBytes: number;
  /** Unpacked to packed, for parts past a megabyte. */
  readonly maxRatio: number;
  /** UTF-16 code units of the text that is taken out of a file; plain text may be as long as the file. */
  readonly maxCharacters: number;
  readonly maxCells: number;
  /** Rows of one sheet; what is below is left out with a warning. */
  readonly maxRows: number;
  readonly maxPages: number;
  readonly timeoutMs: number;
  /** Heap of the worker that reads, in MiB. */
  readonly maxHeapMiB: number;
}

/** Which column holds what, by hand: for each role the name of a column, its letter or its 1-based number. */
export type ColumnMapping = Readonly<Partial<Record<Label, string | number>>>;

export interface ReadOptions {
  /** File name; its extension only breaks ties between kinds of text. */
  readonly name: string;
  readonly mediaType?: string;
  readonly limits?: Partial<Limits>;
  /** For tables that have all these columns; a problem where none has. */
  readonly columns?: ColumnMapping;
  /** `worker` (default) reads in a thread that can be killed; `none` reads here, for tests and for callers with a thread of their own. */
  readonly isolation?: 'worker' | 'none';
  /** Path of LibreOffice's soffice; null: do not use it. Default: looked for. */
  readonly soffice?: string | null;
}
