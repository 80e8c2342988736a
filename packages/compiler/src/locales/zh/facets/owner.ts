/**
 * Who: owners named in brackets behind a task, on label lines and in table columns, behind words such as 由 and 会同, and as
 * subjects that act. One construct a file in `owner/`; here only which construct a clause is given to.
 */
import { readLabelWord } from '../../../layout/label-word.ts';
import { Trait } from '../../../text/trait.ts';
import type { Clause, FacetParser, ParseContext } from '../../../types.ts';
import { firstNameLeads } from './owner/first-leads.ts';
import type { Place } from './owner/place.ts';
import { readCellNames, readInlineRemark, readRemarkClause } from './owner/remark-clause.ts';
import { readRemark } from './owner/remark.ts';
import { trimEnd } from './owner/scan.ts';
import { OwnerSink } from './owner/sink.ts';
import { readSubject } from './owner/subject.ts';
import { readTopic } from './owner/topic.ts';
import { readTriggers } from './owner/triggers.ts';

export const parseOwner: FacetParser = (clause, context, out) => {
  const { text } = context;
  const sink = new OwnerSink(text, out);
  const whole = { text, from: clause.start, limit: trimEnd(text, clause.start, clause.end), sink };
  const { label } = clause;
  if (label === 'lead' || label === 'do' || label === 'with') {
    if (isLabelWord(clause)) return;
    readRemark(whole, { role: label, firstLeads: label === 'do' && firstNameLeads(context, clause.end) });
    return;
  }
  let body: Place = whole;
  if ((clause.traits & Trait.paren) !== 0) {
    const firstLeads = firstNameLeads(context, clause.end);
    if (readRemarkClause(whole, firstLeads)) return;
    body = { text, from: whole.from, limit: readInlineRemark(whole, firstLeads), sink };
  }
  readTriggers({ text, from: readSubject(body), limit: body.limit, sink });
  if (sink.isEmpty && closesRow(clause, context)) readCellNames(body);
  if (sink.isEmpty) readTopic(whole, context.clauses[clause.index + 1]);
};

/** 对口协助单位： within a cell of owners names nobody. */
function isLabelWord({ text }: Clause): boolean {
  return /[：:]$/u.test(text) && readLabelWord(text, 0, text.length) !== undefined;
}

/**
 * Whether the clause is the last cell of a table row: a bare body there is who does it, with a header row or without.
 */
function closesRow(clause: Clause, context: ParseContext): boolean {
  const line = context.lines[clause.line];
  if (line === undefined || line.table < 0 || clause.end < line.end) return false;
  return context.text.charAt(clause.start - 1) === '\t';
}
