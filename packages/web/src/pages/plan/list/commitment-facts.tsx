import { Button, Typography } from 'antd';
import type { ReactNode } from 'react';

import { useDirectory } from '../../../api/directory.ts';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { useDesk } from '../desk-context.ts';
import { planWords } from '../plan-words.ts';
import { OwnerWords } from './owner-words.tsx';

/** Who, how often, by when, how much: as it would be taken over, with what was found where a person changed it. */
export function CommitmentFacts({ row }: { readonly row: CommitmentRow }) {
  const t = useWords(planWords);
  const { day } = useDates();
  const directory = useDirectory();
  const { rowOf } = useDesk();
  const { values, assignment, proposal } = row;
  const { original, edited, reason, other } = proposal;
  const none = <Typography.Text type="secondary">{t('none')}</Typography.Text>;
  const units = (ids: readonly string[]): string =>
    ids.map((id) => directory?.unit(id)?.name ?? '…').join('、');
  const before = (changed: boolean, words: string): ReactNode =>
    changed ? <Original words={words === '' ? t('none') : words} /> : null;
  const whole = other === null ? undefined : rowOf(other);
  return (
    <dl className="tz-facts">
      <dt>{t('unit')}</dt>
      <dd>
        <OwnerWords row={row} />
        <AskOwner row={row} />
        {before(edited?.unit !== undefined, original.owners.map(({ name }) => name).join('、'))}
      </dd>
      {assignment === undefined || assignment.coLeadUnits.length === 0 ? null : (
        <>
          <dt>{t('coLead')}</dt>
          <dd>{units(assignment.coLeadUnits)}</dd>
        </>
      )}
      {assignment === undefined || assignment.jointUnits.length === 0 ? null : (
        <>
          <dt>{t('joint')}</dt>
          <dd>{units(assignment.jointUnits)}</dd>
        </>
      )}
      <dt>{t('cadence')}</dt>
      <dd>
        {values.cadence === '' ? none : values.cadence}
        {before(edited?.cadence !== undefined && edited.cadence !== original.cadence, original.cadence)}
      </dd>
      <dt>{t('dueOn')}</dt>
      <dd>
        {values.dueOn === null ? none : day(values.dueOn)}
        {before(
          edited?.dueOn !== undefined && edited.dueOn !== original.dueOn,
          original.dueOn === null ? '' : day(original.dueOn),
        )}
      </dd>
      <dt>{t('measure')}</dt>
      <dd>
        {values.measure === '' ? none : values.measure}
        {before(edited?.measure !== undefined && edited.measure !== original.measure, original.measure)}
      </dd>
      {edited?.title === undefined || edited.title === original.title || other !== null ? null : (
        <>
          <dt>{t('title')}</dt>
          <dd>
            <Original words={original.title} />
          </dd>
        </>
      )}
      {reason === null ? null : (
        <>
          <dt>{t('reject')}</dt>
          <dd>{t('rejectedFor', { reason })}</dd>
        </>
      )}
      {row.state === 'merged' && whole !== undefined ? (
        <>
          <dt>{t('mergeNext')}</dt>
          <dd>{t('mergedInto', { place: whole.place })}</dd>
        </>
      ) : null}
    </dl>
  );
}

function Original({ words }: { readonly words: string }) {
  const t = useWords(planWords);
  return (
    <Typography.Text type="secondary" style={{ display: 'block', fontSize: 13 }}>
      {t('originally', { words })}
    </Typography.Text>
  );
}

function AskOwner({ row: { assignment, state } }: { readonly row: CommitmentRow }) {
  const t = useWords(planWords);
  const { showTab, mayDecide } = useDesk();
  const unknown = [...(assignment?.openLeads ?? []), ...(assignment?.openOthers ?? [])];
  if (unknown.length === 0 || state !== 'proposed' || !mayDecide) return null;
  const inWords = assignment?.unit === null;
  return (
    <>
      {inWords ? null : (
        <Typography.Text type="secondary">
          {' '}
          {t('unknownOwner', { names: unknown.join('、') })}
        </Typography.Text>
      )}
      <Button
        type="link"
        size="small"
        onClick={() => {
          showTab('owners');
        }}
      >
        {t('whoIs')}
      </Button>
    </>
  );
}
