import { useWords } from '../../../words/define-words.ts';
import { dashboardWords } from '../dashboard-words.ts';
import type { CadenceState } from './cadence-state.ts';

const COLOURS: Readonly<Record<CadenceState, string>> = {
  kept: 'var(--ant-color-success)',
  late: 'var(--ant-color-warning)',
  reported: 'var(--ant-color-info)',
  excused: 'var(--ant-color-text-tertiary)',
  overdue: 'var(--ant-color-error)',
  open: 'var(--ant-color-text-tertiary)',
};

/** A box with one character: how a period stands. Whoever shows it says it in words too. */
export function Sign({ state, size = 24 }: { readonly state: CadenceState; readonly size?: number }) {
  const t = useWords(dashboardWords);
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'inline-grid',
        placeItems: 'center',
        boxSizing: 'border-box',
        flex: 'none',
        width: size,
        height: size,
        borderRadius: 4,
        fontSize: size > 20 ? 13 : 12,
        fontWeight: 600,
        lineHeight: 1,
        color: COLOURS[state],
        border: `1.5px ${state === 'open' || state === 'excused' ? 'dashed' : 'solid'} ${COLOURS[state]}`,
      }}
    >
      {t(`sign_${state}`)}
    </span>
  );
}
