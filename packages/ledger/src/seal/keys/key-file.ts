/** A keyring on disk: one JSON file, readable by its owner alone, its secrets sealed by a passphrase if there is one. */
import { createCipheriv, createDecipheriv, scryptSync } from 'node:crypto';

import type { JsonObject } from '../../model/basics.ts';
import { done, refuse, type Result } from '../../model/refusal.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { parseVerifierKey } from '../note/verifier-key.ts';
import type { Keyring, KeyringEntry } from './keyring.ts';
import { readFile } from 'node:fs/promises';

export interface KeyFileOptions {
  readonly passphrase?: string;
  readonly random: (size: number) => Buffer;
}

interface StoredKey {
  readonly key: string;
  readonly createdAt: string;
  readonly retiredAt: string | null;
  /** Base64 of the secret, or of salt ‖ nonce ‖ tag ‖ sealed secret. */
  readonly secret: string | null;
  readonly sealed: boolean;
}

const SCHEMA = 'taizhang.keys/1';
/** Half a second and 128 MB for each guess. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
const [SALT, NONCE, TAG] = [16, 12, 16];

/** Replaces the file as a whole; it is never half written. */
export async function writeKeyFile(path: string, keyring: Keyring, options: KeyFileOptions): Promise<void> {
  const keys = keyring.entries.map((entry) => storedOf(entry, options));
  await replaceFile(path, `${JSON.stringify({ schema: SCHEMA, keys }, null, 2)}\n`);
}

/** Refuses a file that is missing (LG-2661), is no keyring (LG-2662), or whose passphrase is missing or wrong (LG-2663). */
export async function readKeyFile(path: string, passphrase?: string): Promise<Result<Keyring>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return refuse('LG-2661', { path, reason: error instanceof Error ? error.message : String(error) });
  }
  const stored = storedKeys(text);
  if (!stored) return refuse('LG-2662', { path });
  const entries: KeyringEntry[] = [];
  for (const one of stored) {
    const key = parseVerifierKey(one.key);
    if (!key) return refuse('LG-2662', { path });
    const secret = one.secret === null ? null : openSecret(one, passphrase);
    if (secret === undefined) return refuse('LG-2663', { path });
    entries.push({ key, createdAt: one.createdAt, retiredAt: one.retiredAt, secret });
  }
  return done({ entries });
}

function storedOf({ key, createdAt, retiredAt, secret }: KeyringEntry, options: KeyFileOptions): StoredKey {
  const stored = { key: key.text, createdAt, retiredAt };
  if (secret === null) return { ...stored, secret: null, sealed: false };
  if (options.passphrase === undefined)
    return { ...stored, secret: secret.toString('base64'), sealed: false };
  const [salt, nonce] = [options.random(SALT), options.random(NONCE)];
  const cipher = createCipheriv('aes-256-gcm', scryptSync(options.passphrase, salt, 32, SCRYPT), nonce);
  cipher.setAAD(Buffer.from(key.text));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  const all = Buffer.concat([salt, nonce, cipher.getAuthTag(), sealed]);
  return { ...stored, secret: all.toString('base64'), sealed: true };
}

function openSecret({ key, secret, sealed }: StoredKey, passphrase: string | undefined): Buffer | undefined {
  const bytes = Buffer.from(secret ?? '', 'base64');
  if (!sealed) return bytes;
  if (passphrase === undefined) return undefined;
  const nonceAt = SALT + NONCE;
  const secretKey = scryptSync(passphrase, bytes.subarray(0, SALT), 32, SCRYPT);
  try {
    const decipher = createDecipheriv('aes-256-gcm', secretKey, bytes.subarray(SALT, nonceAt));
    decipher.setAAD(Buffer.from(key)).setAuthTag(bytes.subarray(nonceAt, nonceAt + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(nonceAt + TAG)), decipher.final()]);
  } catch {
    return undefined;
  }
}

function storedKeys(text: string): StoredKey[] | null {
  try {
    const { schema, keys } = JSON.parse(text) as JsonObject;
    if (schema !== SCHEMA || !Array.isArray(keys)) return null;
    return keys.every(isStoredKey) ? keys : null;
  } catch {
    return null;
  }
}

function isStoredKey(key: unknown): boolean {
  if (typeof key !== 'object' || key === null) return false;
  const stored = key as Record<string, unknown>;
  const isText = (value: unknown): boolean => value === null || typeof value === 'string';
  return (
    typeof stored['key'] === 'string' &&
    typeof stored['createdAt'] === 'string' &&
    isText(stored['retiredAt']) &&
    isText(stored['secret']) &&
    typeof stored['sealed'] === 'boolean'
  );
}
