import {
  CheckCircleFilled,
  ClockCircleOutlined,
  MergeCellsOutlined,
  MinusCircleOutlined,
  SplitCellsOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

import type { ProposalState } from '../../../api/plan-types.ts';
import { useWords } from '../../../words/define-words.ts';
import { planWords } from '../plan-words.ts';

const WORDS = {
  proposed: 'stateProposed',
  adopted: 'stateAdopted',
  rejected: 'stateRejected',
  merged: 'stateMerged',
  split: 'stateSplit',
} as const;

const ICONS = {
  proposed: <ClockCircleOutlined style={{ color: 'var(--ant-color-primary)' }} />,
  adopted: <CheckCircleFilled style={{ color: 'var(--ant-color-success)' }} />,
  rejected: <MinusCircleOutlined style={{ color: 'var(--ant-color-text-secondary)' }} />,
  merged: <MergeCellsOutlined style={{ color: 'var(--ant-color-text-secondary)' }} />,
  split: <SplitCellsOutlined style={{ color: 'var(--ant-color-text-secondary)' }} />,
} as const satisfies Record<ProposalState, ReactNode>;

export function useStateWords(): (state: ProposalState) => string {
  const t = useWords(planWords);
  return (state) => t(WORDS[state]);
}

/** With its words for those who do not see it. */
export function StateIcon({ state }: { readonly state: ProposalState }) {
  const words = useStateWords()(state);
  return (
    <span role="img" aria-label={words} title={words}>
      {ICONS[state]}
    </span>
  );
}
