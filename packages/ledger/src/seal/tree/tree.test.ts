import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { leafHashOfText } from '../hash.ts';
import { consistencyProof, verifyConsistency } from './consistency.ts';
import { EMPTY_FRONTIER, growTree, rangeRootOf, rootOf } from './frontier.ts';
import { inclusionProof, verifyInclusion } from './inclusion.ts';
import { EMPTY_ROOT } from './node-hash.ts';

/** The reference leaves of Certificate Transparency, and the root after each. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
// Latin 1 keeps these bytes below 0x80 as they are.
const leaves = LEAVES.map((hex) => leafHashOfText(Buffer.from(hex, 'hex').toString('latin1')));
const rangeRoot = rangeRootOf(leaves);

function rootAfter(count: number): string {
  return rootOf(grown(leaves.slice(0, count)));
}
function grown(hashes: readonly string[]) {
  const tree = growTree(EMPTY_FRONTIER);
  for (const leaf of hashes) tree.append(leaf);
  return tree.frontier();
}

describe('the reference vectors of Certificate Transparency', () => {
  test.each(ROOTS.map((root, size) => ({ size, root })))('root of $size leaves', ({ size, root }) => {
    expect(rootAfter(size)).toBe(root);
  });
  test.each<[number, number, string[]]>([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, [ROOTS[2]!]],
  ])('path of leaf %i among %i', (index, size, proof) => {
    expect(inclusionProof(rangeRoot, index, size)).toEqual(proof);
    expect(verifyInclusion({ leaf: leaves[index]!, index, size, root: ROOTS[size]!, proof })).toBe(true);
  });
  test.each<[number, number, string[]]>([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('growth from %i to %i', (oldSize, size, proof) => {
    expect(consistencyProof(rangeRoot, oldSize, size)).toEqual(proof);
    const claim = { oldSize, size, oldRoot: ROOTS[oldSize]!, root: ROOTS[size]!, proof };
    expect(verifyConsistency(claim)).toBe(true);
  });
});

const hashes = fc
  .integer({ min: 1, max: 70 })
  .map((n) => Array.from({ length: n }, (_, i) => leafHashOfText(`${i}`)));

/** The definition itself (RFC 9162 §2.1.1), as slow as it is short. */
function defined(range: readonly string[]): string {
  return rangeRootOf(range)(0, range.length);
}

test('every leaf of every tree is proven, and nothing else is', () => {
  fc.assert(
    fc.property(hashes, fc.nat(), fc.nat(), (all, a, b) => {
      const size = all.length;
      const index = a % size;
      const proof = inclusionProof(rangeRootOf(all), index, size);
      const claim = { leaf: all[index]!, index, size, root: defined(all), proof };
      expect(verifyInclusion(claim)).toBe(true);
      const other = b % size;
      if (other !== index) {
        expect(verifyInclusion({ ...claim, index: other })).toBe(false);
        expect(verifyInclusion({ ...claim, leaf: all[other]! })).toBe(false);
      }
      expect(verifyInclusion({ ...claim, proof: [...proof, EMPTY_ROOT] })).toBe(false);
      if (proof.length > 0) expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
    }),
  );
});

test('growth from every size is proven, and a rewritten past never is', () => {
  fc.assert(
    fc.property(hashes, fc.nat(), fc.nat(), (all, a, b) => {
      const size = all.length;
      const oldSize = a % (size + 1);
      const proof = consistencyProof(rangeRootOf(all), oldSize, size);
      const oldRoot = rootOf(grown(all.slice(0, oldSize)));
      const claim = { oldSize, size, oldRoot, root: defined(all), proof };
      expect(verifyConsistency(claim)).toBe(true);
      expect(verifyConsistency({ ...claim, proof: [...proof, EMPTY_ROOT] })).toBe(false);
      if (oldSize === 0) return;
      const rewritten = all.with(b % oldSize, leafHashOfText('rewritten'));
      expect(verifyConsistency({ ...claim, root: defined(rewritten) })).toBe(false);
      const honest = consistencyProof(rangeRootOf(rewritten), oldSize, size);
      expect(verifyConsistency({ ...claim, root: defined(rewritten), proof: honest })).toBe(false);
    }),
  );
});

test('a tree grown in two runs is the tree grown in one', () => {
  fc.assert(
    fc.property(hashes, fc.nat(), (all, a) => {
      const first = growTree(EMPTY_FRONTIER);
      const cut = a % all.length;
      for (const leaf of all.slice(0, cut)) first.append(leaf);
      const second = growTree(first.frontier());
      for (const leaf of all.slice(cut)) second.append(leaf);
      expect(second.frontier()).toEqual(grown(all));
    }),
  );
});
