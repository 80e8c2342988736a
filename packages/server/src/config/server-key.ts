/** The server's own key: seals what people carry for us (cursors, sign-in under way) and what must not lie open in the database. */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { ProblemError } from '../problems/problem-error.ts';

export interface ServerKey {
  /** AES-256-GCM; `use` keeps what was sealed for one use from being opened for another. */
  readonly seal: (use: string, text: string) => string;
  /** The text, or null where it was not sealed by us for that use. */
  readonly open: (use: string, sealed: string) => string | null;
  /** HMAC-SHA-256 over `text`, 128 bits of it as base64url. */
  readonly sign: (use: string, text: string) => string;
  readonly verify: (use: string, text: string, signature: string) => boolean;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SIGNATURE_BYTES = 16;

/** Reads the key file, or makes it on first start, for the program's own account only. Refuses SV-0905. */
export async function openServerKey(file: string): Promise<ServerKey> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, randomBytes(KEY_BYTES).toString('base64url') + '\n', { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(file, (error as Error).message);
  }
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw unusable(file, (error as Error).message);
  });
  const bytes = Buffer.from(text.trim(), 'base64url');
  if (bytes.length !== KEY_BYTES) throw unusable(file, `${bytes.length} bytes, not ${KEY_BYTES}`);
  return serverKey(bytes);
}

const unusable = (file: string, reason: string): ProblemError =>
  new ProblemError('SV-0905', { file, reason });

export function serverKey(bytes: Uint8Array): ServerKey {
  const derived = new Map<string, Buffer>();
  const keyFor = (use: string): Buffer => {
    const key = derived.get(use) ?? Buffer.from(hkdfSync('sha256', bytes, '', `taizhang ${use}`, KEY_BYTES));
    derived.set(use, key);
    return key;
  };
  const signing = new Map<string, KeyObject>();
  // A key object is made ready once, bytes at each use.
  const signingKey = (use: string): KeyObject => {
    const key = signing.get(use) ?? createSecretKey(keyFor(`sign ${use}`));
    signing.set(use, key);
    return key;
  };
  const mac = (use: string, text: string): Buffer =>
    createHmac('sha256', signingKey(use)).update(text).digest().subarray(0, SIGNATURE_BYTES);
  return {
    seal: (use, text) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor(`seal ${use}`), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open: (use, sealed) => {
      const all = Buffer.from(sealed, 'base64url');
      if (all.length < NONCE_BYTES + TAG_BYTES) return null;
      const decipher = createDecipheriv('aes-256-gcm', keyFor(`seal ${use}`), all.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(all.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        return Buffer.concat([
          decipher.update(all.subarray(NONCE_BYTES + TAG_BYTES)),
          decipher.final(),
        ]).toString();
      } catch {
        return null;
      }
    },
    sign: (use, text) => mac(use, text).toString('base64url'),
    verify: (use, text, signature) => {
      const given = Buffer.from(signature, 'base64url');
      return given.length === SIGNATURE_BYTES && timingSafeEqual(given, mac(use, text));
    },
  };
}
