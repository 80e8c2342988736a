/** Weights as trained → weights as shipped: one signed byte each, and only the features that matter. */
import { ROLE_COUNT } from '../src/roles/role-codes.ts';
import type { PackedModel } from '../src/roles/chain-model.ts';
import type { Weights } from './chain-crf.ts';

const R = ROLE_COUNT;

/** Weights are cut at this size: a few rare features reach further, and would cost all others their precision. */
const LIMIT = 1.6;

/** A feature none of whose weights reaches this many steps of 1/127 of the limit is dropped. */
const THRESHOLD = 4;

export function packModel({ emissions, transitions, start }: Weights): PackedModel {
  const scale = LIMIT / 127;
  const bytes: number[] = [];
  let previous = 0;
  for (let feature = 0; feature * R < emissions.length; feature++) {
    const row = Array.from(emissions.subarray(feature * R, feature * R + R), (value) =>
      Math.max(-127, Math.min(127, Math.round(value / scale))),
    );
    if (row.every((value) => Math.abs(value) < THRESHOLD)) continue;
    let delta = feature - previous;
    previous = feature;
    for (; delta >= 0x80; delta >>>= 7) bytes.push((delta & 0x7f) | 0x80);
    bytes.push(delta, ...row.map((value) => value & 0xff));
  }
  return {
    scale: Number(scale.toPrecision(6)),
    transitions: Array.from(transitions, (value) => Number(value.toFixed(4))),
    start: Array.from(start, (value) => Number(value.toFixed(4))),
    rows: Buffer.from(bytes).toString('base64'),
  };
}
