/** THE ordered list of English facet parsers. A clause is read into words once; each parser sees its cells in turn. */
import type { FacetParser } from '../../../types.ts';
import { viewClause, type CellParser } from '../clause-view.ts';
import { parseCadence } from './cadence.ts';
import { parseDeadline } from './deadline.ts';
import { parseDeliverable } from './deliverable.ts';
import { parseMechanism } from './mechanism.ts';
import { parseOwner } from './owner.ts';
import { parsePlaceholder } from './placeholder.ts';
import { parseQuantity } from './quantity.ts';
import { parseVague } from './vague.ts';

const CELL_PARSERS: readonly CellParser[] = [
  parsePlaceholder,
  parseCadence,
  parseDeadline,
  parseQuantity,
  parseOwner,
  parseDeliverable,
  parseMechanism,
  parseVague,
];

const parseClause: FacetParser = (clause, context, out) => {
  const view = viewClause(clause, context);
  for (const cell of view.cells) {
    if (cell.sentence.count === 0) continue;
    for (const parse of CELL_PARSERS) parse(cell, view, out);
  }
};

export const facetParsers: readonly FacetParser[] = [parseClause];
