/**
 * Ways to sign. `ed25519` is the one that counts everywhere; `sm2` (SM2 with SM3, GB/T 32918) may stand beside it as a
 * second signature. It is computed by a library, not by a certified device, and is nowhere called certified.
 */
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';

export const SUITES = ['ed25519', 'sm2'] as const;
export type SuiteName = (typeof SUITES)[number];

export interface Suite {
  /** What stands before the public key in a key's text: the signature type of C2SP signed notes. */
  readonly type: Buffer;
  /** Bytes of a public key. */
  readonly publicKeySize: number;
  /** From 32 secret bytes. */
  readonly publicKeyOf: (secret: Buffer) => Buffer;
  readonly sign: (secret: Buffer, text: string) => Buffer;
  readonly verify: (publicKey: Buffer, text: string, signature: Buffer) => boolean;
}

/** DER in front of the 32 secret bytes of an Ed25519 key (RFC 8410 §7). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
/** DER in front of the 32 bytes of an Ed25519 public key (RFC 8410 §4). */
const ED25519_SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const SM2_OPTIONS = { hash: true, der: false } as const;

const ed25519: Suite = {
  type: Buffer.from([0x01]),
  publicKeySize: 32,
  publicKeyOf: (secret) =>
    createPublicKey(ed25519Private(secret))
      .export({ format: 'der', type: 'spki' })
      .subarray(ED25519_SPKI.length),
  sign: (secret, text) => sign(null, Buffer.from(text), ed25519Private(secret)),
  verify: (publicKey, text, signature) =>
    signature.length === 64 && verify(null, Buffer.from(text), ed25519Public(publicKey), signature),
};

const smTwo: Suite = {
  // Types without a number of their own are 0xff and a name (C2SP signed-note).
  type: Buffer.concat([Buffer.from([0xff]), Buffer.from('taizhang/sm2-sm3')]),
  publicKeySize: 65,
  publicKeyOf: (secret) => Buffer.from(sm2.getPublicKeyFromPrivateKey(secret.toString('hex')), 'hex'),
  sign: (secret, text) => Buffer.from(sm2.doSignature(text, secret.toString('hex'), SM2_OPTIONS), 'hex'),
  verify: (publicKey, text, signature) => signature.length === 64 && verifySm2(publicKey, text, signature),
};

export const SUITE: Readonly<Record<SuiteName, Suite>> = { ed25519, sm2: smTwo };

function ed25519Private(secret: Buffer): ReturnType<typeof createPrivateKey> {
  return createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, secret]), format: 'der', type: 'pkcs8' });
}

function ed25519Public(publicKey: Buffer): ReturnType<typeof createPublicKey> {
  return createPublicKey({ key: Buffer.concat([ED25519_SPKI, publicKey]), format: 'der', type: 'spki' });
}

function verifySm2(publicKey: Buffer, text: string, signature: Buffer): boolean {
  try {
    return sm2.doVerifySignature(text, signature.toString('hex'), publicKey.toString('hex'), SM2_OPTIONS);
  } catch {
    // The library throws on keys and signatures that are no points or numbers of the curve.
    return false;
  }
}
