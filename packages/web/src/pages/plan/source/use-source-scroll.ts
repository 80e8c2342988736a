/** Bringing a commitment into sight, and saying which part of the text is in sight while the reader scrolls. */
import { useEffect, useEffectEvent, useImperativeHandle, type Ref, type RefObject } from 'react';

export interface SourceHandle {
  /** The marked stretch of a commitment, in the middle unless it can be seen already. */
  readonly show: (id: string) => void;
  /** The block that holds an offset, at the top. */
  readonly follow: (offset: number) => void;
  /** An offset in the middle. */
  readonly showOffset: (offset: number) => void;
}

interface SourceScroll {
  readonly pane: RefObject<HTMLElement | null>;
  readonly handle: Ref<SourceHandle>;
  readonly onScroll: (offset: number) => void;
}

const MARGIN = 48;

export function useSourceScroll({ pane, handle, onScroll }: SourceScroll): void {
  const tell = useEffectEvent((offset: number) => {
    onScroll(offset);
  });
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    let frame = 0;
    const scrolled = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        const { left, top, width } = element.getBoundingClientRect();
        const at = document.elementFromPoint(left + Math.min(width / 2, 80), top + MARGIN);
        const start = at?.closest<HTMLElement>('[data-start]')?.dataset['start'];
        if (start !== undefined) tell(Number(start));
      });
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', scrolled);
    };
  }, [pane]);
  useImperativeHandle(
    handle,
    () => ({
      show: (id) => {
        const mark = pane.current?.querySelector(`[data-ids~="${CSS.escape(id)}"]`);
        if (mark !== null && mark !== undefined) center(pane.current, mark);
      },
      showOffset: (offset) => {
        const block = blockAt(pane.current, offset);
        if (block !== null) center(pane.current, block);
      },
      follow: (offset) => {
        const block = blockAt(pane.current, offset);
        if (block !== null) moveTo(pane.current, block, 8);
      },
    }),
    [pane],
  );
}

function blockAt(pane: HTMLElement | null, offset: number): HTMLElement | null {
  const blocks = [...(pane?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  return blocks.findLast(({ dataset }) => Number(dataset['start']) <= offset) ?? null;
}

function center(pane: HTMLElement | null, element: Element): void {
  if (pane === null) return;
  const outer = pane.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.top >= outer.top + MARGIN && inner.bottom <= outer.bottom - MARGIN) return;
  moveTo(pane, element, (outer.height - Math.min(inner.height, outer.height)) / 3);
}

/** The pane alone is scrolled, never the page around it. */
function moveTo(pane: HTMLElement | null, element: Element, below: number): void {
  if (pane === null) return;
  pane.scrollTop += element.getBoundingClientRect().top - pane.getBoundingClientRect().top - below;
}
