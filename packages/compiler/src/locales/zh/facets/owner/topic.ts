/**
 * A subject set off by a comma: 负有监管职责的部门，| 应每季度检查. The clause is nothing but a name, and the next one says what
 * it must do.
 */
import { CharSet } from '../../../../text/char-set.ts';
import type { Clause } from '../../../../types.ts';
import { Head } from './head.ts';
import { leadInEnd } from './lead-in.ts';
import { startOfName } from './name-start.ts';
import { splitNames } from './names.ts';
import { headBefore } from './noun-phrase.ts';
import { Opener, openerAt, openerKind } from './opener.ts';
import type { Place } from './place.ts';

const COMMA = new CharSet('，,');
/** Longer clauses are no bare names. */
const MAX_LENGTH = 60;

/** Reads a clause that is only a name, when `next` goes on with a modal, an adverb or a time. */
export function readTopic({ text, from, limit, sink }: Place, next: Clause | undefined): void {
  if (!next || limit - from > MAX_LENGTH || !COMMA.isAt(text, limit)) return;
  const match = openerAt(text, next.start, next.end);
  const kind = openerKind(match);
  if (kind !== Opener.firm && kind !== Opener.charge) return;
  const first = leadInEnd(text, from, limit);
  const start = startOfName(text, first, limit);
  if (start < 0) return;
  const head = headBefore(text, start, limit);
  if (head.kind === Head.none || head.kind === Head.place) return;
  // A bare 部门 or 学校 is too little, unless a relative clause describes it.
  if (start === first && limit - start <= head.length) return;
  if (holdsPredicate(text, start, limit)) return;
  for (const span of splitNames(text, start, limit, false)) sink.add(span, 'do');
}

/** Whether a predicate opens within the name; it then is no mere name. */
function holdsPredicate(text: string, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const match = openerAt(text, i, limit);
    const kind = openerKind(match);
    if (kind === Opener.verb || kind === Opener.firm || kind === Opener.preposition) return true;
  }
  return false;
}
