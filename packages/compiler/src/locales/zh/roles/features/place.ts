/** Features of the place: in the sentence, the line, behind which mark, closed how. */
import { numbersOf, put, putBoth, type FeatureSink } from '../../../../roles/feature-sink.ts';
import type { Look } from '../look.ts';
import type { Shape } from '../shape.ts';

export const PlaceTemplate = {
  bias: 30,
  closer: 31,
  mark: 32,
  sentenceMark: 33,
  lineMark: 34,
  inSentence: 35,
  edges: 36,
  markCloser: 37,
  sentenceShape: 38,
  length: 39,
  lengthCloser: 40,
  lengthMark: 41,
  groupPlace: 42,
  groupCloser: 43,
} as const;

const ALL = numbersOf(PlaceTemplate);

export function addPlace(look: Look, i: number, shape: Shape, sink: FeatureSink): void {
  const { core } = look;
  const { values } = sink;
  const last = look.closesLine ? 1 : 0;
  const closed = core.closer * 2 + last;
  const length = lengthClass(core.to - core.from);
  const inSentence = Math.min(shape.inSentence[i] ?? 0, 4);
  const sentenceLength = Math.min(shape.sentenceLength[i] ?? 0, 5);
  const sentenceMark = shape.sentenceMark[i] ?? 0;
  const alone = shape.lineLength[i] === 1 ? 1 : 0;
  const more = (shape.lineLength[i] ?? 0) > (shape.sentenceLength[i] ?? 0) ? 1 : 0;
  const opens = look.opensLine ? 1 : 0;
  put(values, PlaceTemplate.bias, 0);
  putBoth(values, PlaceTemplate.closer, core.closer, last);
  put(values, PlaceTemplate.mark, look.mark);
  putBoth(values, PlaceTemplate.sentenceMark, sentenceMark, Math.min(inSentence, 2));
  putBoth(
    values,
    PlaceTemplate.lineMark,
    shape.lineMark[i] ?? 0,
    Math.min(shape.inLine[i] ?? 0, 2) * 2 + alone,
  );
  putBoth(values, PlaceTemplate.inSentence, inSentence, sentenceLength);
  put(values, PlaceTemplate.edges, opens + last * 2 + (look.afterTab ? 4 : 0));
  putBoth(values, PlaceTemplate.markCloser, look.mark, closed);
  putBoth(
    values,
    PlaceTemplate.sentenceShape,
    sentenceMark * 8 + sentenceLength,
    (shape.sentenceCloser[i] ?? 0) * 2 + more,
  );
  put(values, PlaceTemplate.length, length);
  putBoth(values, PlaceTemplate.lengthCloser, length, closed);
  putBoth(values, PlaceTemplate.lengthMark, length * 16 + look.mark, closed);
  putBoth(values, PlaceTemplate.groupPlace, core.group, Math.min(inSentence, 1) * 2 + opens);
  putBoth(values, PlaceTemplate.groupCloser, core.group, closed);
  sink.addAll(ALL);
}

/** Up to three characters each length counts by itself; beyond that, short, medium, long, very long. */
function lengthClass(length: number): number {
  if (length < 4) return length;
  if (length < 8) return 4;
  if (length < 14) return 5;
  return length < 24 ? 6 : 7;
}
