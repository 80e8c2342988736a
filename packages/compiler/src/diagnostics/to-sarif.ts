/**
 * The lint as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which code hosts and editors show.
 *
 * Columns are UTF-16 code units (`columnKind`), as everywhere in the compiler.
 */
import type { Diagnostic, Language, Severity, Span } from '../types.ts';
import type { Rule } from '../rules/rule.ts';
import type { LintedFile } from './format-report.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import { regionOf } from './to-json.ts';

export interface SarifOptions {
  /** The rules that ran; those with findings must be among them. */
  readonly rules: readonly Rule[];
  readonly language: Language;
  readonly version: string;
  /** Absolute URI of the folder of rule pages, with its closing slash; without it there are no `helpUri`s. */
  readonly docsUri?: string | undefined;
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export function toSarif(files: readonly LintedFile[], options: SarifOptions) {
  const indexOf = new Map(options.rules.map((rule, index) => [rule.meta.id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'taizhang',
            semanticVersion: options.version,
            rules: options.rules.map((rule) => describeRule(rule, options)),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map((file) => ({ location: { uri: toUri(file.name) } })),
        results: files.flatMap((file, fileIndex) => {
          const place = { uri: toUri(file.name), fileIndex, lines: indexLines(file.text) };
          return file.diagnostics.map((diagnostic) =>
            describeResult(diagnostic, {
              place,
              ruleIndex: indexOf.get(diagnostic.rule),
              language: options.language,
            }),
          );
        }),
      },
    ],
  } as const;
}

function describeRule({ meta }: Rule, { language, docsUri }: SarifOptions) {
  return {
    id: meta.code,
    name: meta.id,
    shortDescription: { text: meta.title[language] },
    defaultConfiguration: { level: LEVELS[meta.severity] },
    ...(docsUri === undefined ? {} : { helpUri: `${docsUri}${meta.id}.md` }),
  };
}

interface Place {
  readonly uri: string;
  readonly fileIndex: number;
  readonly lines: LineIndex;
}

interface ResultContext {
  readonly place: Place;
  readonly ruleIndex: number | undefined;
  readonly language: Language;
}

function describeResult(diagnostic: Diagnostic, { place, ruleIndex, language }: ResultContext) {
  return {
    ruleId: diagnostic.code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[diagnostic.severity],
    message: { text: diagnostic.message[language] },
    locations: [{ physicalLocation: locate(diagnostic.span, place) }],
    ...(diagnostic.related.length === 0
      ? {}
      : {
          relatedLocations: diagnostic.related.map((related, id) => ({
            id,
            physicalLocation: locate(related.span, place),
            message: { text: related.message[language] },
          })),
        }),
    // A commitment's id comes from its words, so a finding keeps its identity when lines move.
    ...(diagnostic.commitment === null
      ? {}
      : { partialFingerprints: { 'taizhangCommitment/v1': `${diagnostic.code}:${diagnostic.commitment}` } }),
  };
}

function locate(span: Span, { uri, fileIndex, lines }: Place) {
  return {
    artifactLocation: { uri, index: fileIndex },
    region: { ...regionOf(span, lines), charOffset: span[0], charLength: Math.max(0, span[1] - span[0]) },
  };
}

const DRIVE = /^[A-Za-z]:/u; // C:/plans/2026.txt
/** What `encodeURIComponent` would throw on. */
const LONE_SURROGATE = /\p{Cs}/gu;

/** A file name as a URI reference: slashes stay, everything else that a URI may not hold is escaped. */
function toUri(name: string): string {
  const path = name.replaceAll('\\', '/');
  if (DRIVE.test(path)) return `file:///${path.slice(0, 2)}${escapePath(path.slice(2))}`;
  return escapePath(path);
}

function escapePath(path: string): string {
  const whole = path.replace(LONE_SURROGATE, '\ufffd');
  return whole.split('/').map(encodeURIComponent).join('/');
}
