/** Which elements of two sequences keep their counterpart in a shortest edit (Myers 1986, greedy forward, traced back). */

/** More edits than this are not worth a trace: the two passages have little in common. */
const MAX_EDITS = 400;

export interface KeptElements {
  readonly keptLeft: Uint8Array;
  readonly keptRight: Uint8Array;
}

/** Elements past the common ends of two sequences further apart than MAX_EDITS come out as replaced. */
export function shortestEdit(
  leftLength: number,
  rightLength: number,
  same: (i: number, j: number) => boolean,
): KeptElements {
  const keptLeft = new Uint8Array(leftLength);
  const keptRight = new Uint8Array(rightLength);
  let start = 0;
  while (start < leftLength && start < rightLength && same(start, start)) {
    keptLeft[start] = 1;
    keptRight[start] = 1;
    start++;
  }
  let end = 0;
  while (
    end < leftLength - start &&
    end < rightLength - start &&
    same(leftLength - 1 - end, rightLength - 1 - end)
  ) {
    end++;
    keptLeft[leftLength - end] = 1;
    keptRight[rightLength - end] = 1;
  }
  const n = leftLength - start - end;
  const m = rightLength - start - end;
  const frontiers = searchForward(n, m, (i, j) => same(start + i, start + j));
  if (frontiers) {
    traceBack(frontiers, [n, m], (i, j) => {
      keptLeft[start + i] = 1;
      keptRight[start + j] = 1;
    });
  }
  return { keptLeft, keptRight };
}

/** The furthest point on each diagonal after each number of edits; null when MAX_EDITS does not reach the end. */
function searchForward(n: number, m: number, same: (i: number, j: number) => boolean): Int32Array[] | null {
  const frontiers: Int32Array[] = [];
  const limit = Math.min(n + m, MAX_EDITS);
  for (let edits = 0; edits <= limit; edits++) {
    const last = frontiers[edits - 1];
    // Diagonal k is at index k + edits; the frontier before has its diagonals at k + edits - 1.
    const frontier = new Int32Array(2 * edits + 1);
    frontiers.push(frontier);
    for (let k = -edits; k <= edits; k += 2) {
      let i = 0;
      if (last) {
        const down = k < edits ? (last[k + edits] ?? -1) : -1;
        const right = k > -edits ? (last[k + edits - 2] ?? -1) + 1 : -1;
        i = k === -edits || (k !== edits && right <= down) ? down : right;
      }
      let j = i - k;
      while (i < n && j < m && j >= 0 && same(i, j)) {
        i++;
        j++;
      }
      frontier[k + edits] = i;
      if (i >= n && j >= m && i - j === n - m) return frontiers;
    }
  }
  return null;
}

function traceBack(
  frontiers: readonly Int32Array[],
  [n, m]: readonly [number, number],
  keep: (i: number, j: number) => void,
): void {
  let i = n;
  let j = m;
  for (let edits = frontiers.length - 1; edits >= 0; edits--) {
    const last = frontiers[edits - 1];
    const k = i - j;
    let fromI = 0;
    let fromJ = 0;
    if (last) {
      const down = k < edits ? (last[k + edits] ?? -1) : -1;
      const right = k > -edits ? (last[k + edits - 2] ?? -1) + 1 : -1;
      const goesDown = k === -edits || (k !== edits && right <= down);
      fromI = goesDown ? down : right - 1;
      fromJ = goesDown ? down - k - 1 : right - 1 - (k - 1);
    }
    const [stepI, stepJ] = last ? (fromI - fromJ > k ? [fromI, fromJ + 1] : [fromI + 1, fromJ]) : [0, 0];
    while (i > stepI && j > stepJ) {
      i--;
      j--;
      keep(i, j);
    }
    i = fromI;
    j = fromJ;
  }
}
