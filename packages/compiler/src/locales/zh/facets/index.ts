/** THE ordered list of Chinese facet parsers. Where two proposals overlap, the refiners decide; order breaks ties. */
import type { FacetParser } from '../../../types.ts';
import { parseCadence } from './cadence.ts';
import { parseDeadline } from './deadline.ts';
import { parseNamedObject } from './named-object.ts';
import { parseOwner } from './owner.ts';
import { parsePlaceholder } from './placeholder.ts';
import { parseQuantity } from './quantity.ts';
import { throughSpaces } from './through-spaces.ts';
import { parseVague } from './vague.ts';

/** The list with a reader of named objects of one's own: the accuracy report passes one that has not seen a document. */
export function facetParsersWith(readObjects: FacetParser): readonly FacetParser[] {
  return [
    ...throughSpaces([parseCadence, parseDeadline, parsePlaceholder, parseQuantity]),
    parseOwner,
    ...throughSpaces([readObjects]),
    parseVague,
  ];
}

export const facetParsers = facetParsersWith(parseNamedObject);
