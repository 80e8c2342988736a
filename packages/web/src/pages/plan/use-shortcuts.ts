import { useEffect, useEffectEvent } from 'react';

import { commandOf, type PlanCommand } from './keyboard-map.ts';

const TYPES =
  'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=combobox], [role=tab], [role=radio], [role=separator], [role=slider], [role=menuitem]';
const PRESSES = 'button, a, summary, input[type=checkbox], [role=button]';

/** Hears the keys of the page while nothing stands over it. Gives true where it did something with one. */
export function useShortcuts(
  enabled: boolean,
  selected: string | null,
  onCommand: (command: PlanCommand) => boolean,
): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    const command = commandOf({
      key: event.key,
      ctrlKey: event.ctrlKey,
      metaKey: event.metaKey,
      altKey: event.altKey,
      isComposing: event.isComposing,
      typing: target?.closest(TYPES) !== null && target !== null,
      // On the row that is open already, Enter is for the commitment.
      pressing:
        target !== null && target.closest(PRESSES) !== null && (row === undefined || row !== selected),
    });
    if (command !== null && onCommand(command)) event.preventDefault();
  });
  useEffect(() => {
    if (!enabled) return;
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [enabled]);
}
