import { UnitName } from '../../../ui/names.tsx';
import { useWords } from '../../../words/define-words.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { planWords } from '../plan-words.ts';

/** The unit, or what stands in the way of there being one. */
export function OwnerWords({ row: { assignment, state } }: { readonly row: CommitmentRow }) {
  const t = useWords(planWords);
  if (assignment === undefined) return <span>…</span>;
  const { unit, openLeads } = assignment;
  if (unit !== null)
    return (
      <span>
        <UnitName id={unit} />
      </span>
    );
  // Who answers for it now, its record says.
  if (state === 'adopted') return null;
  return (
    <span style={state === 'proposed' ? { color: 'var(--ant-color-warning)' } : {}}>
      {openLeads.length > 0 ? t('unknownOwner', { names: openLeads.join('、') }) : t('noOwner')}
    </span>
  );
}
