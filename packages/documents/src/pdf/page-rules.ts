/** The horizontal and vertical rules drawn on a page, from its drawing operators. */
import { turned } from './page-lines.ts';
import { OPERATORS, type PdfOperators } from './pdfjs.ts';

/** A straight rule: `at` is its y (horizontal) or x (vertical), `from` and `to` its ends. Points. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageRules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** A filled rectangle thinner than this is a rule. */
const THICKEST = 3;
/** Dots and dashes are no rules. */
const SHORTEST = 4;
/** More than this on one page is a drawing. */
const MOST = 6000;

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `turn` is how the page is shown, in degrees clockwise. */
export function rulesOf({ fnArray, argsArray }: PdfOperators, turn: number): PageRules {
  const collector = new RuleCollector(turn);
  const stack: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPERATORS['save']) stack.push(matrix);
    else if (operator === OPERATORS['restore']) matrix = stack.pop() ?? IDENTITY;
    else if (operator === OPERATORS['transform']) matrix = multiplied(matrix, args);
    else if (operator === OPERATORS['paintFormXObjectBegin']) {
      stack.push(matrix);
      matrix = multiplied(matrix, Array.isArray(args) ? args[0] : null);
    } else if (operator === OPERATORS['paintFormXObjectEnd']) matrix = stack.pop() ?? IDENTITY;
    else if (operator === OPERATORS['constructPath']) collector.path(args, matrix);
    if (collector.count > MOST) break;
  }
  return collector.rules();
}

/**
 * Whether a page without text shows something all the same: a scan, or text turned into curves.
 *
 * Pictures are not decoded, so pdf.js leaves them out of the list; what is left is how they were to be placed.
 */
export function drawsPicture({ fnArray }: PdfOperators): boolean {
  let paths = 0;
  for (const operator of fnArray) {
    if (operator === OPERATORS['transform'] || PICTURES.has(operator)) return true;
    if (operator === OPERATORS['constructPath']) paths++;
  }
  return paths > MOST_ORNAMENTS;
}

/** Rules and frames of an empty page; more paths than this are drawn letters. */
const MOST_ORNAMENTS = 60;

const PICTURES = new Set(
  ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map(
    (name) => OPERATORS[name] ?? -1,
  ),
);

class RuleCollector {
  count = 0;
  readonly #turn: number;
  readonly #horizontal: Rule[] = [];
  readonly #vertical: Rule[] = [];

  constructor(turn: number) {
    this.#turn = turn;
  }

  rules(): PageRules {
    return { horizontal: this.#horizontal, vertical: this.#vertical };
  }

  /** `[paint operator, [path], bounds]`; the path is runs of a code and its coordinates. */
  path(args: unknown, matrix: Matrix): void {
    if (!Array.isArray(args)) return;
    const [paint, paths] = args as readonly unknown[];
    if (paint === OPERATORS['endPath'] || !Array.isArray(paths)) return;
    const isFilled = typeof paint === 'number' && FILLS.has(paint);
    for (const path of paths as readonly unknown[]) {
      if (path instanceof Float32Array || Array.isArray(path))
        this.#trace(path as ArrayLike<number>, matrix, isFilled);
    }
  }

  #trace(path: ArrayLike<number>, matrix: Matrix, isFilled: boolean): void {
    let points: (readonly [number, number])[] = [];
    let at = 0;
    const end = (): void => {
      if (isFilled) this.#shape(points);
      else this.#strokes(points);
    };
    while (at < path.length) {
      const code = path[at] ?? 0;
      const length = COORDINATES[code] ?? 0;
      const point = this.#place(matrix, path[at + length - 1] ?? 0, path[at + length] ?? 0);
      if (code === MOVE) {
        end();
        points = [point];
      } else if (code === CLOSE) {
        const [first] = points;
        if (first) points.push(first);
      } else {
        points.push(point);
      }
      at += 1 + length;
    }
    end();
  }

  #place([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
    return turned(this.#turn, a * x + c * y + e, b * x + d * y + f);
  }

  #strokes(points: readonly (readonly [number, number])[]): void {
    for (const [index, [x, y]] of points.entries()) {
      const [fromX, fromY] = points[index - 1] ?? [x, y];
      if (Math.abs(y - fromY) < 1) this.#add(this.#horizontal, (y + fromY) / 2, fromX, x);
      else if (Math.abs(x - fromX) < 1) this.#add(this.#vertical, (x + fromX) / 2, fromY, y);
    }
  }

  /** A thin filled shape is a rule; the edges of a larger one are not drawn. */
  #shape(points: readonly (readonly [number, number])[]): void {
    if (points.length < 4) return;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    if (top - bottom <= THICKEST && right - left > top - bottom)
      this.#add(this.#horizontal, (top + bottom) / 2, left, right);
    else if (right - left <= THICKEST) this.#add(this.#vertical, (left + right) / 2, bottom, top);
  }

  #add(rules: Rule[], at: number, from: number, to: number): void {
    if (Math.abs(to - from) < SHORTEST) return;
    this.count++;
    rules.push({ at, from: Math.min(from, to), to: Math.max(from, to) });
  }
}

const MOVE = 0;
const CLOSE = 4;
/** How many coordinates follow each path code: move, line, curve, quadratic curve, close. */
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0];

const FILLS = new Set(['fill', 'eoFill'].map((name) => OPERATORS[name] ?? -1));

function multiplied(outer: Matrix, args: unknown): Matrix {
  if (!Array.isArray(args) || args.length < 6) return outer;
  const [a, b, c, d, e, f] = (args as readonly unknown[]).map(Number) as unknown as Matrix;
  const [oa, ob, oc, od, oe, of] = outer;
  return [
    oa * a + oc * b,
    ob * a + od * b,
    oa * c + oc * d,
    ob * c + od * d,
    oa * e + oc * f + oe,
    ob * e + od * f + of,
  ];
}
