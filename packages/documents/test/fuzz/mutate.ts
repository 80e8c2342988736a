/** Breaks files at random, the same way for the same seed. */
import { unzipSync, zipSync } from 'fflate';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A broken copy; zip packages are broken inside of a part half of the time, since outside the checksum finds it. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip && random() < 0.7 ? mutatePart(bytes, random) : scramble(bytes, random);
}

function mutatePart(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const chosen = names[Math.floor(random() * names.length)];
  if (chosen === undefined) return bytes;
  const isLost = random() < 0.05;
  const kept = Object.entries(parts).filter(([name]) => !isLost || name !== chosen);
  const broken = kept.map(([name, part]) => [name, name === chosen ? scramble(part, random) : part] as const);
  return zipSync(Object.fromEntries(broken), { level: 1 });
}

/** One to eight changes. */
function scramble(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  let broken = Uint8Array.from(bytes);
  const changes = 1 + Math.floor(random() * random() * 8);
  for (let i = 0; i < changes && broken.length > 0; i++) broken = change(broken, random);
  return broken;
}

const ODD_BYTES = [0, 1, 0x20, 0x3c, 0x3e, 0x26, 0x22, 0x7f, 0x80, 0xff];

function change(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const at = Math.floor(random() * bytes.length);
  const length = Math.min(1 + Math.floor(random() ** 3 * 2000), bytes.length - at);
  const copy = Uint8Array.from(bytes);
  switch (Math.floor(random() * 8)) {
    case 0:
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return copy;
    case 1:
      copy[at] = Math.floor(random() * 256);
      return copy;
    case 2:
      copy[at] = ODD_BYTES[Math.floor(random() * ODD_BYTES.length)] ?? 0;
      return copy;
    case 3:
      // The largest numbers, where a size or an offset may stand.
      copy.fill(0xff, at, at + Math.min(length, 4));
      return copy;
    case 4:
      return joined(copy.subarray(0, at), copy.subarray(at + length));
    case 5:
      return joined(copy.subarray(0, at + length), copy.subarray(at));
    case 6:
      return joined(copy.subarray(0, at));
    default: {
      const to = Math.floor(random() * bytes.length);
      return joined(copy.subarray(0, to), copy.subarray(at, at + length), copy.subarray(to));
    }
  }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(pieces));
}
