import canonicalize from 'canonicalize';

import type { Json } from '../model/basics.ts';

/**
 * The one text a value has under RFC 8785: sorted keys, no spaces, shortest numbers. What is hashed is its UTF-8.
 * Keys whose value is `undefined` are left out. Throws on what JSON cannot hold: NaN, infinity, half a surrogate pair.
 */
export function canonicalJson(value: Json | object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('There is no JSON of undefined.');
  return text;
}
