/** The signing keys of each organisation, in the data folder: one file an organisation. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';

import { done, type Id, type Instant, type Result } from '../../model/index.ts';
import { readKeyFile, writeKeyFile } from '../../seal/keys/key-file.ts';
import { addKey, type Keyring } from '../../seal/keys/keyring.ts';

export interface OrgKeysInput {
  /** `keys/` of the data folder. */
  readonly folder: string;
  readonly org: Id;
  /** Of the organisation's log; its keys bear it. */
  readonly origin: string;
  readonly at: Instant;
  readonly random: (size: number) => Buffer;
  readonly passphrase?: string;
}

/** Reads the keys, or makes the first one. Refuses LG-266x where the file is there and cannot be used. */
export async function orgKeyring(input: OrgKeysInput): Promise<Result<Keyring>> {
  const { folder, org, origin, at, random, passphrase } = input;
  const path = join(folder, `${org}.json`);
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists) return readKeyFile(path, passphrase);
  const keyring = addKey({ entries: [] }, { name: origin, suite: 'ed25519', at, random });
  await writeKeyFile(path, keyring, passphrase === undefined ? { random } : { random, passphrase });
  return done(keyring);
}
