import {
  EditOutlined,
  ExclamationCircleOutlined,
  QuestionCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Checkbox, Tooltip } from 'antd';
import { memo, useContext } from 'react';

import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { isOpen, isUnsure } from '../filter-rows.ts';
import { planWords } from '../plan-words.ts';
import { PointedContext, usePointedAt } from '../pointed.ts';
import { CommitmentDetail } from './commitment-detail.tsx';
import { OwnerWords } from './owner-words.tsx';
import { StateIcon } from './state-icon.tsx';

interface CommitmentItemProps {
  readonly row: CommitmentRow;
  readonly selected: boolean;
  readonly marked: boolean;
  /** Not from the desk: what is drawn a dozen times must not be drawn anew with everything on it. */
  readonly mayDecide: boolean;
  readonly onSelect: (id: string) => void;
  readonly onMark: (id: string) => void;
}

/** One line of the list; the selected one opens with all that is known of it. */
export const CommitmentItem = memo(function CommitmentItem(props: CommitmentItemProps) {
  const { row, selected, marked, mayDecide, onSelect, onMark } = props;
  const t = useWords(planWords);
  const pointedAt = useContext(PointedContext);
  const pointed = usePointedAt([row.id]);
  return (
    <div
      className={`tz-row${selected ? ' is-selected' : ''}${pointed ? ' is-pointed' : ''}`}
      onPointerEnter={() => {
        pointedAt.set(row.id);
      }}
      onPointerLeave={() => {
        pointedAt.set(null);
      }}
    >
      {mayDecide && isOpen(row) ? (
        <Checkbox
          checked={marked}
          aria-label={t('mark', { place: row.place })}
          onChange={() => {
            onMark(row.id);
          }}
        />
      ) : (
        <StateIcon state={row.state} />
      )}
      <div style={{ flex: 1, minWidth: 0 }}>
        <button
          type="button"
          className="tz-row-button"
          data-row={row.id}
          aria-expanded={selected}
          onClick={() => {
            onSelect(row.id);
          }}
        >
          <span className="tz-row-title">
            {row.place}. {row.values.title}
          </span>
          {selected ? null : <Meta row={row} />}
        </button>
        {selected ? <CommitmentDetail row={row} /> : null}
      </div>
    </div>
  );
});

function Meta({ row }: { readonly row: CommitmentRow }) {
  const t = useWords(planWords);
  const { day } = useDates();
  const { values, diagnostics, edited } = row;
  const remarks = diagnostics.filter(({ severity }) => severity !== 'info');
  const worst = remarks.some(({ severity }) => severity === 'error');
  return (
    <span className="tz-row-meta">
      <OwnerWords row={row} />
      {values.cadence === '' ? null : <span>{values.cadence}</span>}
      {values.dueOn === null ? null : <span>{t('due', { day: day(values.dueOn) })}</span>}
      {values.dueOn === null && !values.recurs && isOpen(row) ? <span>{t('noDeadline')}</span> : null}
      {remarks.length === 0 ? null : (
        <span style={{ color: worst ? 'var(--ant-color-error)' : 'var(--ant-color-warning)' }}>
          {worst ? <ExclamationCircleOutlined /> : <WarningOutlined />}{' '}
          {t('warnings', { count: remarks.length })}
        </span>
      )}
      {isOpen(row) && isUnsure(row) ? (
        <span>
          <QuestionCircleOutlined /> {t('unsure')}
        </span>
      ) : null}
      {edited ? (
        <Tooltip title={row.proposal.original.title}>
          <span>
            <EditOutlined /> {t('editedMark')}
          </span>
        </Tooltip>
      ) : null}
    </span>
  );
}
