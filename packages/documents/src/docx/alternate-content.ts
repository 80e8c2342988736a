/** Chooses one branch of `mc:AlternateContent`; reading both would say everything twice. */
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';

/** Extensions that this reader understands, by their usual prefixes. */
const UNDERSTOOD = new Set([
  'wps',
  'wpg',
  'wpc',
  'wpi',
  'w14',
  'w15',
  'w16',
  'w16se',
  'w16cid',
  'wp14',
  'a14',
  'cx',
  'cx1',
  'am3d',
]);

export function chosenBranch(alternative: XmlElement): XmlElement | undefined {
  for (const choice of childrenOf(alternative, 'mc:Choice')) {
    const required = (choice.attributes['Requires'] ?? '').split(/\s+/).filter((prefix) => prefix !== '');
    if (required.every((prefix) => UNDERSTOOD.has(prefix))) return choice;
  }
  return childOf(alternative, 'mc:Fallback');
}
