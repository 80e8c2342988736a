/**
 * Who works by keyboard keeps their place: where what had the focus goes away (a row that is done, a button that is no
 * longer needed, a dialog whose opener is gone), the focus goes to what stands there now.
 */
import { useEffect } from 'react';

/** One ancestor of what had the focus, and which of its children led there. */
interface Step {
  readonly parent: Element;
  readonly index: number;
}

const FOCUSABLE =
  'a[href]:not([tabindex="-1"]), button:not(:disabled), input:not(:disabled), select, textarea:not(:disabled), [tabindex="0"]';
/** Dialogs give the focus back by themselves, once they have gone. */
const SETTLED_MS = 250;

export function useKeptFocus(content: string): void {
  useEffect(() => {
    let way: readonly Step[] = [];
    let last: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (): void => {
      timer = undefined;
      const main = document.getElementById(content);
      if (main === null || last === null || !isLost(last)) return;
      last = null;
      placeOf(way, main).focus({ preventScroll: true });
    };
    const look = (): void => {
      if (last !== null) timer ??= setTimeout(settle, SETTLED_MS);
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = target;
      const main = document.getElementById(content);
      if (main?.contains(target) === true && target !== main) way = wayTo(target, main);
    };
    const onLeave = ({ target, relatedTarget }: FocusEvent): void => {
      // Left for nothing while it still stands there: the person clicked beside it.
      if (relatedTarget === null && document.hasFocus() && target instanceof Element && !isGone(target))
        setTimeout(() => {
          if (target === last && !isGone(target)) last = null;
        });
    };
    const changes = new MutationObserver(look);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onLeave);
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'class', 'style'],
    });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onLeave);
      changes.disconnect();
    };
  }, [content]);
}

const isGone = (element: Element): boolean =>
  !element.isConnected || element.matches(':disabled') || !element.checkVisibility();

const isLost = (element: Element): boolean =>
  (document.activeElement === null || document.activeElement === document.body) && isGone(element);

/** From the innermost ancestor up to `main`. */
function wayTo(target: Element, main: Element): readonly Step[] {
  const way: Step[] = [];
  for (let child = target; child !== main;) {
    const parent = child.parentElement;
    if (parent === null) break;
    way.push({ parent, index: [...parent.children].indexOf(child) });
    child = parent;
  }
  return way;
}

/** What took the place, else what stands before it, as near as it can be found; the content as a whole where all is new. */
function placeOf(way: readonly Step[], main: HTMLElement): HTMLElement {
  for (const { parent, index } of way) {
    if (!parent.isConnected || parent === main) continue;
    const children = [...parent.children];
    for (const child of [...children.slice(index), ...children.slice(0, index).toReversed()]) {
      const found = child.matches(FOCUSABLE) ? child : child.querySelector(FOCUSABLE);
      if (found instanceof HTMLElement && found.checkVisibility()) return found;
    }
  }
  return main;
}
