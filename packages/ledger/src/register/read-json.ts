/** JSON text → value, with the line and column of every part of it, so that a mistake can be shown where it stands. */
import { parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Json } from '../model/index.ts';

export interface Position {
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
}

export type ReadJson =
  | {
      readonly kind: 'json';
      readonly value: Json;
      /** Where the part that a JSON pointer names stands; of a part that is missing, where its nearest holder does. */
      readonly locate: (pointer: string) => Position;
      /** Members named twice: of these JSON keeps only the last. */
      readonly repeated: readonly { readonly pointer: string; readonly position: Position }[];
    }
  | { readonly kind: 'broken'; readonly position: Position; readonly reason: string };

/** A definition is some hundred kB at most; more is another file by mistake. Characters. */
const MAX_JSON_LENGTH = 2_000_000;
/** Deeper nesting than any definition has; a parser that calls itself would run out of stack far beyond it. */
const MAX_DEPTH = 200;
const START: Position = { line: 1, column: 1 };
const MARK = /^\uFEFF/u;

export function readJson(withMark: string): ReadJson {
  const text = withMark.replace(MARK, '');
  if (text.length > MAX_JSON_LENGTH)
    return { kind: 'broken', position: START, reason: `longer than ${MAX_JSON_LENGTH} characters` };
  if (isTooDeep(text))
    return { kind: 'broken', position: START, reason: `nested more than ${MAX_DEPTH} levels deep` };
  try {
    const body = parse(text).body;
    const positions = new Map<string, Position>();
    const repeated: { pointer: string; position: Position }[] = [];
    const value = walk(body, '', { positions, repeated });
    return { kind: 'json', value, locate: (pointer) => locate(positions, pointer), repeated };
  } catch (error) {
    return { kind: 'broken', position: positionOf(error), reason: reasonOf(error) };
  }
}

/** One step of a JSON pointer (RFC 6901 §3). */
export const pointerStep = (name: string | number): string =>
  `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

interface Found {
  readonly positions: Map<string, Position>;
  readonly repeated: { pointer: string; position: Position }[];
}

function walk(node: ValueNode, pointer: string, found: Found): Json {
  const { line, column } = node.loc.start;
  found.positions.set(pointer, { line, column });
  switch (node.type) {
    case 'Object': {
      const members = new Map<string, Json>();
      for (const { name, value } of node.members) {
        const key = name.type === 'String' ? name.value : name.name;
        const at = pointer + pointerStep(key);
        if (members.has(key))
          found.repeated.push({
            pointer: at,
            position: { line: name.loc.start.line, column: name.loc.start.column },
          });
        members.set(key, walk(value, at, found));
      }
      // Not by assignment: a member called `__proto__` must stay a member.
      return Object.fromEntries(members);
    }
    case 'Array':
      return node.elements.map((element, index) => walk(element.value, pointer + pointerStep(index), found));
    case 'String':
    case 'Number':
    case 'Boolean':
      return node.value;
    default:
      return null;
  }
}

function locate(positions: ReadonlyMap<string, Position>, pointer: string): Position {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const position = positions.get(at);
    if (position) return position;
  }
  return positions.get('') ?? START;
}

const OPENS_OR_CLOSES = /"(?:[^"\\]|\\.)*"|[[\]{}]/gsu;

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(OPENS_OR_CLOSES)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

function positionOf(error: unknown): Position {
  if (typeof error !== 'object' || error === null || !('line' in error) || !('column' in error)) return START;
  const { line, column } = error;
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : START;
}

const PLACE_AT_END = /\s*\(\d+:\d+\)$/u;

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(PLACE_AT_END, '') : String(error);
}
