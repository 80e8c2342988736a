/** An archive on its way to a reader while it is being made: what is refused before its first byte is an answer. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';

import {
  exportArchive,
  keyFile,
  readKeyFile,
  signersOf,
  type ExportOptions,
  type Id,
  type Ledger,
  type Session,
} from '@taizhang/ledger';

import { granted } from '../../problems/granted.ts';
import { LedgerRefusedError } from '../../problems/problem-error.ts';

/** A reader who takes nothing for so long is gone; a transaction must not wait for them. */
const STALLED_MS = 60_000;

export interface ArchiveInput extends Pick<ExportOptions, 'blobs' | 'software' | 'signers'> {
  readonly ledger: Ledger;
  readonly session: Session;
}

export interface StartedArchive {
  readonly content: Readable;
  /** Settles once it is written to its end, or was broken off. Never rejects. */
  readonly ended: Promise<void>;
}

/** Refuses as `exportArchive` does; what goes wrong later breaks the content off. */
export async function startArchive({ ledger, session, ...options }: ArchiveInput): Promise<StartedArchive> {
  const content = new PassThrough();
  // Until somebody reads it nobody listens, and the program would end: whoever started it hears the refusal, a reader the break.
  content.on('error', () => undefined);
  let begun = (): void => undefined;
  const firstByte = new Promise<'begun'>((resolve) => {
    begun = () => {
      resolve('begun');
    };
  });
  const sink = {
    write: async (bytes: Uint8Array): Promise<void> => {
      begun();
      await writeTo(content, bytes);
    },
  };
  const written = exportArchive(ledger, session, { ...options, sink });
  const ended = written.then(
    (result) => {
      if (result.ok) content.end();
      else content.destroy(new LedgerRefusedError(result.refusals));
    },
    (error: unknown) => {
      content.destroy(error instanceof Error ? error : new Error(String(error)));
    },
  );
  const first = await Promise.race([firstByte, written]);
  if (first !== 'begun') granted(first);
  return { content, ended };
}

async function writeTo(content: PassThrough, bytes: Uint8Array): Promise<void> {
  if (content.destroyed) throw new Error('The reader has gone.');
  if (content.write(bytes)) return;
  const gone = new AbortController();
  const leave = (): void => {
    gone.abort();
  };
  content.once('close', leave);
  try {
    await once(content, 'drain', { signal: AbortSignal.any([gone.signal, AbortSignal.timeout(STALLED_MS)]) });
  } finally {
    content.off('close', leave);
  }
}

/** The organisation's own keys, where this server has them. */
export async function logSigners(dataDir: string, org: Id): Promise<ExportOptions['signers']> {
  const path = keyFile(dataDir, org);
  return existsSync(path) ? signersOf(granted(await readKeyFile(path))) : [];
}
