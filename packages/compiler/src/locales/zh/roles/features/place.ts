/** Features of the place: in the sentence, the line, behind which mark, closed how. */
import { numbersOf, putBoth, type FeatureSink } from '../../../../roles/feature-sink.ts';
import type { Look } from '../look.ts';
import type { Shape } from '../shape.ts';

/** For clauses that open a numbered line. */
const MarkTemplate = { mark: 32 } as const;

const EveryTemplate = {
  sentenceMark: 33,
  lineMark: 34,
  inSentence: 35,
  sentenceShape: 38,
  lengthCloser: 40,
  lengthMark: 41,
  groupPlace: 42,
  groupCloser: 43,
} as const;

export const PlaceTemplate = { ...MarkTemplate, ...EveryTemplate } as const;

const ALL = numbersOf(EveryTemplate);

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
  putBoth(values, EveryTemplate.sentenceMark, sentenceMark, Math.min(inSentence, 2));
  putBoth(
    values,
    EveryTemplate.lineMark,
    shape.lineMark[i] ?? 0,
    Math.min(shape.inLine[i] ?? 0, 2) * 2 + alone,
  );
  putBoth(values, EveryTemplate.inSentence, inSentence, sentenceLength);
  putBoth(
    values,
    EveryTemplate.sentenceShape,
    sentenceMark * 8 + sentenceLength,
    (shape.sentenceCloser[i] ?? 0) * 2 + more,
  );
  putBoth(values, EveryTemplate.lengthCloser, length, closed);
  putBoth(values, EveryTemplate.lengthMark, length * 16 + look.mark, closed);
  putBoth(values, EveryTemplate.groupPlace, core.group, Math.min(inSentence, 1) * 2 + opens);
  putBoth(values, EveryTemplate.groupCloser, core.group, closed);
  if (look.mark !== 0) sink.add(MarkTemplate.mark, look.mark, 0);
  sink.addAll(ALL);
}

/** Up to three characters each length counts by itself; beyond that, short, medium, long, very long. */
function lengthClass(length: number): number {
  if (length < 4) return length;
  if (length < 8) return 4;
  if (length < 14) return 5;
  return length < 24 ? 6 : 7;
}
