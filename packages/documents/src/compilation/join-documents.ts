/** Several files that make up one plan (text and task table, chapters) as one text, in the order given. */
import type { Anchor, PlanDocument } from '../types.ts';

export interface JoinedText {
  readonly text: string;
  /** Each with the name of its file. */
  readonly anchors: readonly Anchor[];
}

export function joinDocuments(
  documents: readonly Pick<PlanDocument, 'name' | 'text' | 'anchors'>[],
): JoinedText {
  let text = '';
  const anchors: Anchor[] = [];
  for (const document of documents) {
    // A table at the end of one file must not go on in the next.
    if (text !== '') text += text.endsWith('\n') ? '\n' : '\n\n';
    for (const { span, place } of document.anchors) {
      anchors.push({ span: [span[0] + text.length, span[1] + text.length], place, file: document.name });
    }
    text += document.text;
  }
  return { text, anchors };
}
