/** Comments, footnotes and endnotes: kept beside the text. */
import type { ReadNote } from '../reading.ts';
import { cleanLines } from '../text/clean-text.ts';
import type { Place } from '../types.ts';
import { childrenOf, isElement, type XmlElement } from '../xml/xml-element.ts';
import { FieldStack } from './field-stack.ts';
import { ParagraphText } from './paragraph-text.ts';
import type { StyleSheet } from './styles.ts';
import { Tally } from './tally.ts';

export type NoteKind = ReadNote['kind'];

export function readNotes(
  root: XmlElement | null,
  kind: NoteKind,
  { styles, places }: { readonly styles: StyleSheet; readonly places: ReadonlyMap<string, Place> },
): ReadNote[] {
  const notes: ReadNote[] = [];
  for (const note of childrenOf(root ?? undefined, `w:${kind}`)) {
    // Separators between text and notes are notes, too.
    if (
      ['separator', 'continuationSeparator', 'continuationNotice'].includes(note.attributes['w:type'] ?? '')
    )
      continue;
    const text = cleanLines(paragraphTexts(note, styles).join('\n'));
    const place = places.get(`${kind}:${note.attributes['w:id'] ?? ''}`) ?? null;
    if (text !== '') notes.push({ kind, author: note.attributes['w:author'] ?? null, text, place });
  }
  return notes;
}

function paragraphTexts(container: XmlElement, styles: StyleSheet): string[] {
  const texts: string[] = [];
  for (const child of container.children) {
    if (!isElement(child)) continue;
    if (child.name !== 'w:p') {
      texts.push(...paragraphTexts(child, styles));
      continue;
    }
    const text = new ParagraphText({ styles, fields: new FieldStack(), tally: new Tally() });
    text.read(child);
    texts.push(text.text);
  }
  return texts;
}
