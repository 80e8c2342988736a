/** A plan on paper: its text with the marks, then all that was found in it. */
import type { CompiledPlan } from '@taizhang/compiler';
import { useRef } from 'react';

import { PlainTable } from '../../ui/plain-table.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import type { CommitmentRow } from './commitment-rows.ts';
import { OwnerWords } from './list/owner-words.tsx';
import { useStateWords } from './list/state-icon.tsx';
import { planWords } from './plan-words.ts';
import { printedWords } from './printed-words.ts';
import { Legend } from './source/legend.tsx';
import { SourcePane } from './source/source-pane.tsx';
import type { SourceHandle } from './source/use-source-scroll.ts';

interface PrintedPlanProps {
  readonly compilation: CompiledPlan;
  readonly rows: readonly CommitmentRow[];
}

export function PrintedPlan({ compilation, rows }: PrintedPlanProps) {
  const t = useWords(planWords);
  const p = useWords(printedWords);
  const { day } = useDates();
  const stateWords = useStateWords();
  const handle = useRef<SourceHandle>(null);
  return (
    <>
      <Legend />
      <SourcePane
        compilation={compilation}
        rows={rows}
        selected={null}
        onSelect={NOTHING}
        onScroll={NOTHING}
        handle={handle}
      />
      <h2 style={{ fontSize: 17, margin: '24px 0 8px', breakBefore: 'page' }}>{t('listLabel')}</h2>
      <PlainTable
        caption={t('listLabel')}
        head={[p('place'), p('task'), p('owner'), p('when'), p('state')]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            row.place,
            row.values.title,
            <OwnerWords key="owner" row={row} />,
            row.values.cadence || (row.values.dueOn === null ? '' : day(row.values.dueOn)),
            stateWords(row.state),
          ],
        }))}
      />
    </>
  );
}

const NOTHING = (): void => undefined;
