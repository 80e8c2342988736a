/** What of a file is compiled as one plan: all of it, one part of a compilation (汇编), or several files together. */
import type { LocalizedText, SourceInfo } from '@taizhang/compiler';
import {
  joinDocuments,
  partDocument,
  splitCompilation,
  type Anchor,
  type PlanDocument,
} from '@taizhang/documents';
import { inputMessages as messages } from '../messages/input-messages.ts';

export interface PlanText extends SourceInfo {
  readonly text: string;
  /** Where in its file each piece of the text stands. */
  readonly anchors: readonly Anchor[];
}

export function wholeText(document: PlanDocument): PlanText {
  const { name, mediaType, sha256, encoding, text } = document;
  return {
    name,
    mediaType,
    sha256,
    encoding,
    text,
    // Most formats do without, and a sheet has hundreds of thousands: they are made when they are asked for.
    get anchors() {
      return document.anchors;
    },
  };
}

/** The plans that a file holds, named `file.docx#1`, `file.docx#2`; a file with one plan keeps its name. */
export function partTexts(document: PlanDocument): PlanText[] {
  const parts = splitCompilation(document);
  if (parts.length === 1) return [wholeText(document)];
  return parts.map((part, index) => ({
    ...wholeText(partDocument(document, part)),
    name: `${document.name}#${index + 1}`,
  }));
}

/** One plan out of several files. It has no hash, for it is no file. */
export function joinedText(documents: readonly PlanDocument[]): PlanText {
  const [first] = documents;
  if (first && documents.length === 1) return wholeText(first);
  const name = documents.map((document) => document.name).join(' + ');
  return { name, mediaType: 'text/plain', sha256: null, encoding: 'utf-8', ...joinDocuments(documents) };
}

/** How the file was read, and whether it seems to hold several plans. Not failures. */
export function remarksOn(document: PlanDocument, { asOne }: { readonly asOne: boolean }): LocalizedText[] {
  const remarks = document.warnings.map(({ message }) => messages.ofFile(document.name, message));
  if (!asOne) return remarks;
  const titles = splitCompilation(document).flatMap(({ kind, title }) =>
    kind === 'plan' && title !== null ? [title] : [],
  );
  return titles.length > 1 ? [...remarks, messages.severalPlans(document.name, titles)] : remarks;
}
