export { compare } from './compare.ts';
export { coverage, type CoverageOptions } from './coverage.ts';
export { formatComparisonJson } from './format-json.ts';
export { formatComparisonMarkdown, formatCoverageMarkdown, type MarkdownOptions } from './format-markdown.ts';
export {
  formatComparisonTerminal,
  formatCoverageTerminal,
  type ComparedTexts,
  type TerminalOptions,
} from './format-terminal.ts';
export type * from './types.ts';
