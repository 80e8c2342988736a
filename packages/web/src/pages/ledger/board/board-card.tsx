import Swap from '@ant-design/icons-svg/es/asn/SwapOutlined';
import { memo } from 'react';

import type { ListedRecord } from '../../../api/record-list.ts';
import { Light } from '../../../ui/light.tsx';
import { UnitName } from '../../../ui/names.tsx';
import { plainIcon } from '../../../ui/plain-icon.tsx';
import { RecordLink } from '../../../ui/record-link.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { setDragged } from './dragged-record.ts';
import './board.css';

interface BoardCardProps {
  readonly record: ListedRecord;
  readonly onMove: (record: ListedRecord) => void;
}

export const BoardCard = memo(function BoardCard({ record, onMove }: BoardCardProps) {
  const t = useWords(ledgerWords);
  const { day } = useDates();
  return (
    <div
      className="tz-board-card"
      draggable
      onDragStart={() => {
        setDragged(record);
      }}
      onDragEnd={() => {
        setDragged(null);
      }}
    >
      <RecordLink record={record.id} draggable={false}>
        {record.title}
      </RecordLink>
      <div className="tz-board-fact">
        <UnitName id={record.unit} />
        {record.dueOn === null ? '' : `\u00a0· ${day(record.dueOn)}`}
      </div>
      <div className="tz-board-foot">
        <Light timeliness={record.timeliness} light={record.light} />
        <button
          type="button"
          aria-label={t('boardMoveOf', { title: record.title })}
          onClick={() => {
            onMove(record);
          }}
        >
          {SWAP}
          {t('boardMove')}
        </button>
      </div>
    </div>
  );
});

const SWAP = plainIcon(Swap);
