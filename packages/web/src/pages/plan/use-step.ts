/** The text and the list scroll in step: the one that the reader has a hand on leads. */
import { useState } from 'react';

export type StepSide = 'source' | 'list';

export interface Step {
  /** Whether this side leads now. */
  readonly leads: (side: StepSide) => boolean;
  /** The program scrolls by itself: nobody leads until it is over. */
  readonly hold: () => void;
  /** What a side needs to hear of the reader's hand. */
  readonly pane: (side: StepSide) => {
    readonly onWheel: () => void;
    readonly onTouchMove: () => void;
    readonly onPointerDown: () => void;
  };
}

const HOLD_MS = 500;

export function makeStep(now: () => number): Step {
  let leader: StepSide | null = null;
  let heldUntil = 0;
  const take = (side: StepSide) => (): void => {
    leader = side;
  };
  return {
    leads: (side) => leader === side && now() >= heldUntil,
    hold: () => {
      heldUntil = now() + HOLD_MS;
      leader = null;
    },
    pane: (side) => ({ onWheel: take(side), onTouchMove: take(side), onPointerDown: take(side) }),
  };
}

export function useStep(): Step {
  const [step] = useState(() => makeStep(() => performance.now()));
  return step;
}
