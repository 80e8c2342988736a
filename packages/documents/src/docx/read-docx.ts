/** Reads a Word document (docx, docm, dotx; transitional or strict; by Word, WPS or LibreOffice) from its own XML. */
import { openPackage, relatedXml, type OfficePackage } from '../ooxml/open-package.ts';
import { ReadFailure } from '../problem.ts';
import type { ReadNote, ReaderInput, Reading } from '../reading.ts';
import type { Block } from '../text/block.ts';
import type { DocumentWarning, Place } from '../types.ts';
import { warningOf } from '../warning.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { BodyReader } from './body-reader.ts';
import { readNotes, type NoteKind } from './docx-notes.ts';
import { LabelCounter } from './label-counter.ts';
import { NumberingTable } from './numbering.ts';
import { StyleSheet } from './styles.ts';

export async function readDocx({ bytes, limits }: ReaderInput): Promise<Reading> {
  const office = await openPackage(bytes, limits);
  const styles = new StyleSheet(await relatedXml(office, 'styles'));
  const numbering = new NumberingTable(await relatedXml(office, 'numbering'), styles);
  const counter = new LabelCounter(numbering);
  const body = new BodyReader({ part: office.mainPart, styles, numbering, counter, limits });
  const content = await readBody(office, body);
  return {
    kind: 'docx',
    encoding: 'utf-8',
    content,
    notes: await notesOf(office, styles, body.notePlaces),
    contents: body.contents,
    warnings: warningsOf(office, body, counter),
  };
}

async function readBody(office: OfficePackage, body: BodyReader): Promise<Block[]> {
  const bytes = await office.zip.read(office.mainPart);
  if (!bytes) throw new ReadFailure('damaged');
  const root = parseXml(bytes, { from: 'w:body', take: (element) => body.take(element) });
  if (root.name !== 'w:document') {
    throw new ReadFailure('damaged', {
      what: { zh: '正文部件不是 Word 文档', en: 'its main part is no Word document' },
    });
  }
  return body.drain();
}

const NOTE_PARTS: readonly (readonly [type: string, kind: NoteKind])[] = [
  ['comments', 'comment'],
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
];

async function notesOf(
  office: OfficePackage,
  styles: StyleSheet,
  places: ReadonlyMap<string, Place>,
): Promise<ReadNote[]> {
  const notes: ReadNote[] = [];
  for (const [type, kind] of NOTE_PARTS) {
    notes.push(...readNotes(await relatedXml(office, type), kind, { styles, places }));
  }
  return notes;
}

function warningsOf(office: OfficePackage, body: BodyReader, counter: LabelCounter): DocumentWarning[] {
  const warnings = body.tally.warnings();
  if (body.contents.length > 0) warnings.push(warningOf('contents-dropped', body.contents.length));
  for (const format of counter.unknownFormats) warnings.push(warningOf('unknown-numbering', format));
  if (office.zip.names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)))
    warnings.push(warningOf('macros-ignored'));
  return warnings;
}
