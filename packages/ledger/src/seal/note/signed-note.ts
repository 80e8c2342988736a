/** Text with signatures under it, as C2SP signed-note has it: what witnesses and other logs read and write too. */
import { decodeBase64 } from './base64.ts';
import { SUITE } from './suite.ts';
import { KEY_NAME, type VerifierKey } from './verifier-key.ts';

export interface NoteSignature {
  readonly name: string;
  readonly keyId: string;
  readonly signature: Buffer;
}

export interface Note {
  /** Ends with a newline; this is what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface Signer {
  readonly key: VerifierKey;
  readonly sign: (text: string) => Buffer;
}

/** More than any log needs; a note with more is not read (the specification asks for at least 16). */
const MAX_SIGNATURES = 100;
const MAX_NOTE = 1_000_000;
const SIGNATURE_LINE = /^— (?<name>\S+) (?<base64>[A-Za-z0-9+/=]+)$/u;
/** Control characters but the newline, and halves of surrogate pairs. */
const UNWRITABLE = /[\u0000-\u0009\u000b-\u001f\u007f]|\p{Cs}/u;

/** Signs a text that ends with a newline. Throws on a text that no reader would take back. */
export function signNote(text: string, signers: readonly Signer[]): string {
  const lines = signers.map(({ key, sign }) => {
    const bytes = Buffer.concat([Buffer.from(key.keyId, 'hex'), sign(text)]);
    return `— ${key.name} ${bytes.toString('base64')}\n`;
  });
  const note = `${text}\n${lines.join('')}`;
  if (parseNote(note)?.text !== text) throw new TypeError('This text cannot be a signed note.');
  return note;
}

/** Null when it is no note. */
export function parseNote(note: string): Note | null {
  if (note.length > MAX_NOTE || UNWRITABLE.test(note)) return null;
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) return null;
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const { name, base64 } = SIGNATURE_LINE.exec(line)?.groups ?? {};
    const bytes = decodeBase64(base64 ?? '');
    if (name === undefined || !KEY_NAME.test(name) || !bytes || bytes.length < 5) return null;
    signatures.push({ name, keyId: bytes.toString('hex', 0, 4), signature: bytes.subarray(4) });
  }
  return { text: note.slice(0, end + 1), signatures };
}

export type Opened =
  | { readonly kind: 'verified'; readonly by: readonly VerifierKey[]; readonly unknown: number }
  /** None of its signatures is by a key that was given. */
  | { readonly kind: 'unknown'; readonly names: readonly string[] }
  /** A key that was given did not sign this: then nothing in the note holds. */
  | { readonly kind: 'forged'; readonly key: VerifierKey };

/** Checks the signatures of known keys and passes over all others. */
export function openNote({ text, signatures }: Note, keys: readonly VerifierKey[]): Opened {
  const by: VerifierKey[] = [];
  let unknown = 0;
  for (const { name, keyId, signature } of signatures) {
    const key = keys.find((each) => each.name === name && each.keyId === keyId);
    if (!key) unknown += 1;
    else if (!SUITE[key.suite].verify(key.publicKey, text, signature)) return { kind: 'forged', key };
    else if (!by.includes(key)) by.push(key);
  }
  if (by.length > 0) return { kind: 'verified', by, unknown };
  return { kind: 'unknown', names: signatures.map(({ name }) => name) };
}
