import {
  CheckOutlined,
  CloseOutlined,
  EditOutlined,
  MergeCellsOutlined,
  SplitCellsOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { useDesk } from '../desk-context.ts';
import { isOpen } from '../filter-rows.ts';
import { planWords } from '../plan-words.ts';

export function CommitmentActions({ row }: { readonly row: CommitmentRow }) {
  const t = useWords(planWords);
  const { mayDecide, accept, open, mergeNext, decisions } = useDesk();
  const { id, proposal } = row;
  if (!mayDecide) return null;
  if (!isOpen(row)) {
    const { operation } = proposal;
    if (operation === null) return null;
    return (
      <Button icon={<UndoOutlined />} onClick={() => void decisions.undo(operation)}>
        {t('undoDecision')}
      </Button>
    );
  }
  return (
    <>
      <Button
        type="primary"
        icon={<CheckOutlined />}
        onClick={() => {
          accept([id]);
        }}
      >
        {t('accept')} <kbd className="tz-key">Enter</kbd>
      </Button>
      <Button
        icon={<EditOutlined />}
        onClick={() => {
          open({ kind: 'edit', id, thenAdopt: false });
        }}
      >
        {t('edit')} <kbd className="tz-key">e</kbd>
      </Button>
      <Button
        icon={<CloseOutlined />}
        onClick={() => {
          open({ kind: 'reject', ids: [id] });
        }}
      >
        {t('reject')} <kbd className="tz-key">x</kbd>
      </Button>
      <Button
        type="text"
        icon={<SplitCellsOutlined />}
        onClick={() => {
          open({ kind: 'split', id });
        }}
      >
        {t('split')} <kbd className="tz-key">s</kbd>
      </Button>
      <Button
        type="text"
        icon={<MergeCellsOutlined />}
        onClick={() => {
          mergeNext(id);
        }}
      >
        {t('mergeNext')} <kbd className="tz-key">m</kbd>
      </Button>
    </>
  );
}
