/** Reads what is text itself: plain text, markdown, html. */
import { statedCharset } from './html/stated-charset.ts';
import { isBinaryText, sniffText, type TextKind } from './kind/sniff-text.ts';
import { readPlain } from './plain/read-plain.ts';
import { ReadFailure } from './problem.ts';
import type { ReaderInput, Reading } from './reading.ts';
import { decodeText, isMostlyControl, type DecodedText } from './text/decode-text.ts';
import type { DocumentWarning } from './types.ts';
import { warningOf } from './warning.ts';

export async function readTextual(input: ReaderInput): Promise<Reading> {
  const decoded = decodeText(input.bytes, statedCharset(input.bytes) ?? charsetOf(input.mediaType));
  if (!decoded) throw new ReadFailure(isMostlyControl(input.bytes) ? 'unknown-format' : 'unknown-encoding');
  const { text } = decoded;
  if (isBinaryText(text)) throw new ReadFailure('unknown-format');
  const kind = sniffText(text, input.name, input.mediaType);
  if (kind !== 'txt' && text.length > input.limits.maxCharacters) {
    throw new ReadFailure('too-complex', { limit: String(input.limits.maxCharacters) });
  }
  const { content, warnings = [] } = await contentOf(kind, text, input);
  return { kind, encoding: decoded.encoding, content, warnings: [...warningsOf(decoded), ...warnings] };
}

type Content = Pick<Reading, 'content'> & Partial<Pick<Reading, 'warnings'>>;

async function contentOf(kind: TextKind, text: string, input: ReaderInput): Promise<Content> {
  switch (kind) {
    case 'html':
      return { content: (await import('./html/read-html.ts')).readHtml(text) };
    case 'markdown':
      return { content: (await import('./markdown/read-markdown.ts')).readMarkdown(text) };
    case 'csv': {
      const { table, isCut } = (await import('./sheet/read-csv.ts')).readCsv(text, input);
      return { content: [table], warnings: isCut ? [warningOf('rows-limit', input.limits.maxRows)] : [] };
    }
    case 'txt':
      return { content: readPlain(text) };
  }
}

function warningsOf(decoded: DecodedText): DocumentWarning[] {
  const warnings: DocumentWarning[] = [];
  if (decoded.guessed) warnings.push(warningOf('encoding-guessed', decoded.encoding.toUpperCase()));
  if (decoded.errors > 0) warnings.push(warningOf('encoding-errors', decoded.errors));
  return warnings;
}

function charsetOf(mediaType: string | undefined): string | null {
  return /charset=["']?([a-z0-9_-]{2,20})/i.exec(mediaType ?? '')?.[1] ?? null;
}
