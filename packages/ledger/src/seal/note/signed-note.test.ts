import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { openNote, parseNote, signNote, type Signer } from './signed-note.ts';
import { SUITE, SUITES, type SuiteName } from './suite.ts';
import { parseVerifierKey, verifierKeyOf } from './verifier-key.ts';

/** The example that other implementations of signed notes publish, with its secret. */
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const KEY = parseVerifierKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW')!;
const SECRET = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

function signerOf(suite: SuiteName, name = 'ledger.example.org/library', fill = 7): Signer {
  const secret = Buffer.alloc(32, fill);
  const key = verifierKeyOf(name, suite, SUITE[suite].publicKeyOf(secret));
  return { key, sign: (text) => SUITE[suite].sign(secret, text) };
}

describe('notes of other implementations', () => {
  test('are signed byte for byte the same', () => {
    expect(SUITE.ed25519.publicKeyOf(SECRET)).toEqual(KEY.publicKey);
    expect(signNote(TEXT, [{ key: KEY, sign: (text) => SUITE.ed25519.sign(SECRET, text) }])).toBe(NOTE);
  });
  test('are verified', () => {
    expect(openNote(parseNote(NOTE)!, [KEY])).toEqual({ kind: 'verified', by: [KEY], unknown: 0 });
  });
  test.each([
    'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop',
    'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    'TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6',
  ])('have keys that are read: %s', (text) => {
    expect(parseVerifierKey(text)?.text).toBe(text);
  });
});

test.each([
  'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  'PeterNeumanm+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
  'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  'PeterNeumann+c74f20a3',
  '',
])('is no key: %j', (text) => {
  expect(parseVerifierKey(text)).toBeNull();
});

describe.each(SUITES)('the suite %s', (suite) => {
  const signer = signerOf(suite);
  const note = signNote('ledger.example.org/library\n3\nAAAA\n', [signer]);
  test('has keys that come back from their text', () => {
    expect(parseVerifierKey(signer.key.text)).toEqual(signer.key);
  });
  test('verifies what it signed', () => {
    expect(openNote(parseNote(note)!, [signer.key]).kind).toBe('verified');
  });
  test('finds every changed character', () => {
    fc.assert(
      fc.property(
        fc.nat(note.length - 1),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (at, other) => {
          fc.pre(note[at] !== other);
          const read = parseNote(note.slice(0, at) + other + note.slice(at + 1));
          if (read) expect(openNote(read, [signer.key]).kind).not.toBe('verified');
        },
      ),
      { numRuns: suite === 'sm2' ? 40 : 200 },
    );
  });
});

test('signatures of unknown keys are passed over; a forged one of a known key spoils the note', () => {
  const [known, other] = [signerOf('ed25519'), signerOf('sm2', 'witness.example.org')];
  const both = parseNote(signNote('a\n', [known, other]))!;
  expect(openNote(both, [known.key])).toMatchObject({ kind: 'verified', by: [known.key], unknown: 1 });
  expect(openNote(both, [known.key, other.key])).toMatchObject({ by: [known.key, other.key] });
  expect(openNote(both, [signerOf('ed25519', 'ledger.example.org/library', 8).key]).kind).toBe('unknown');
  const forged = parseNote(signNote('a\n', [known, { key: other.key, sign: () => Buffer.alloc(64, 1) }]))!;
  expect(openNote(forged, [known.key, other.key])).toEqual({ kind: 'forged', key: other.key });
});

test.each([
  '',
  'text\n',
  'text\n\n',
  `${TEXT}\n- PeterNeumann x08go/ZJkuBS9UG=\n`,
  NOTE.slice(0, -1),
  NOTE.replace('\n', '\r\n'),
  NOTE.replace('JnAM=', 'JnAN='),
  `${TEXT}\n${'— a AAAAAAA=\n'.repeat(101)}`,
])('is no note: %j', (text) => {
  expect(parseNote(text)).toBeNull();
});
