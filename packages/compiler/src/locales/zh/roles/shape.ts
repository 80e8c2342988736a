/** Where clauses stand in their sentence and line, counted in clauses, and what those hold together. */
import type { Look } from './look.ts';

/** Parallel arrays by clause index. */
export interface Shape {
  readonly inSentence: Uint16Array;
  readonly sentenceLength: Uint16Array;
  readonly inLine: Uint16Array;
  readonly lineLength: Uint16Array;
  readonly sentenceMark: Uint8Array;
  readonly lineMark: Uint8Array;
  readonly sentenceCloser: Uint16Array;
  /** Facet bits of the whole sentence. */
  readonly sentenceBits: Uint8Array;
}

export function shapeOf(looks: readonly Look[]): Shape {
  const n = looks.length;
  const shape: Shape = {
    inSentence: new Uint16Array(n),
    sentenceLength: new Uint16Array(n),
    inLine: new Uint16Array(n),
    lineLength: new Uint16Array(n),
    sentenceMark: new Uint8Array(n),
    lineMark: new Uint8Array(n),
    sentenceCloser: new Uint16Array(n),
    sentenceBits: new Uint8Array(n),
  };
  countForwards(looks, shape);
  countBackwards(looks, shape);
  return shape;
}

function countForwards(looks: readonly Look[], shape: Shape): void {
  let lineStart = 0;
  let sentenceBits = 0;
  looks.forEach((look, i) => {
    const sentenceStart = look.clause.sentence;
    if (look.opensLine) lineStart = i;
    if (sentenceStart === i) sentenceBits = 0;
    sentenceBits |= look.facetBits;
    shape.inSentence[i] = i - sentenceStart;
    shape.inLine[i] = i - lineStart;
    shape.lineMark[i] = looks[lineStart]?.mark ?? 0;
    shape.sentenceMark[i] = looks[sentenceStart]?.mark ?? 0;
    shape.sentenceBits[i] = sentenceBits;
  });
}

/** Carries what is known at the end of a sentence or line back to its other clauses. */
function countBackwards(looks: readonly Look[], shape: Shape): void {
  let sentenceEnd = looks.length - 1;
  let lineEnd = looks.length - 1;
  for (let i = looks.length - 1; i >= 0; i--) {
    if (looks[i]?.closesLine) lineEnd = i;
    if (looks[i + 1]?.clause.sentence !== looks[i]?.clause.sentence) sentenceEnd = i;
    shape.sentenceLength[i] = (shape.inSentence[sentenceEnd] ?? 0) + 1;
    shape.lineLength[i] = (shape.inLine[lineEnd] ?? 0) + 1;
    shape.sentenceCloser[i] = looks[sentenceEnd]?.core.closer ?? 0;
    shape.sentenceBits[i] = shape.sentenceBits[sentenceEnd] ?? 0;
  }
}
