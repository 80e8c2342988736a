/** The head of the log at one moment, signed: C2SP tlog-checkpoint. */
import type { Hash } from '../model/basics.ts';
import { decodeBase64 } from './note/base64.ts';
import { parseNote, signNote, type Note, type Signer } from './note/signed-note.ts';

export interface Checkpoint {
  /** Names the log, once for all; also the name of its keys: `ledger.example.org/7f3a…`. */
  readonly origin: string;
  /** Count of leaves. */
  readonly size: number;
  readonly root: Hash;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note;
}

const SIZE = /^(?:0|[1-9]\d{0,15})$/u;

/** The text that is signed. */
const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;

export const signCheckpoint = (checkpoint: Checkpoint, signers: readonly Signer[]): string =>
  signNote(checkpointText(checkpoint), signers);

/** Null when it is no checkpoint. Lines after the third are allowed by the specification and mean nothing here. */
export function parseCheckpoint(text: string): SignedCheckpoint | null {
  const note = parseNote(text);
  const [origin = '', size = '', base64 = ''] = note?.text.split('\n') ?? [];
  const root = decodeBase64(base64);
  if (!note || origin === '' || !SIZE.test(size) || root?.length !== 32) return null;
  if (!Number.isSafeInteger(Number(size))) return null;
  return { origin, size: Number(size), root: root.toString('hex'), note };
}
