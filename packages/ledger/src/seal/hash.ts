import { hash } from 'node:crypto';

import type { Hash, Json } from '../model/basics.ts';
import type { LedgerEvent } from '../model/event.ts';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 of the canonical JSON of an object's state: what events carry as `before` and `after`. */
export const stateHash = (state: Json): Hash => hash('sha256', canonicalJson(state));

/**
 * The Merkle leaf hash of an event, which is also what the next event of the same object names as `previous`:
 * SHA-256(0x00 ‖ canonical JSON) (RFC 6962 §2.1).
 */
export const eventHash = (event: LedgerEvent): Hash => leafHashOfText(canonicalJson(event));

/** The same, of an event's canonical JSON as it is stored. */
export const leafHashOfText = (text: string): Hash => hash('sha256', `\0${text}`);
