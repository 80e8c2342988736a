/** Every field of a commitment; what the text said stays beside it, and what others do meanwhile is said. */
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Drawer, Flex } from 'antd';
import { useState } from 'react';

import { operationsQuery } from '../../../api/plans.ts';
import { useDirectory } from '../../../api/directory.ts';
import { isStatus } from '../../../api/problem.ts';
import { Failure } from '../../../ui/failure.tsx';
import { uiWords } from '../../../ui/ui-words.ts';
import { useDraft } from '../../../ui/use-draft.ts';
import { useWords } from '../../../words/define-words.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { useDesk } from '../desk-context.ts';
import { useStateWords } from '../list/state-icon.tsx';
import { planWords } from '../plan-words.ts';
import { decideWords } from './decide-words.ts';
import { EditFields } from './edit-fields.tsx';
import { changedFields, editOf, editValues, type EditValues } from './edit-values.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

interface EditDrawerProps {
  readonly row: CommitmentRow;
  readonly thenAdopt: boolean;
  readonly onClose: () => void;
}

export function EditDrawer({ row, thenAdopt, onClose }: EditDrawerProps) {
  const t = useWords(planWords);
  const d = useWords(decideWords);
  const ui = useWords(uiWords);
  const { plan, decisions, accept } = useDesk();
  const [base] = useState(row);
  const draft = useDraft<EditValues>(`plan-edit:${plan}:${row.id}`, editValues(base));
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const { value } = draft;
  const now = editValues(row);
  const moved = row.proposal.version !== base.proposal.version;
  const theirs = moved ? changedFields(editValues(base), now) : [];
  const gone = row.state !== 'proposed';
  const untitled = value.title.trim() === '';

  const close = (): void => {
    draft.clear();
    onClose();
  };
  const save = async (adopt: boolean): Promise<void> => {
    setTried(true);
    if (untitled || (adopt && value.unit === null)) return;
    setSending(true);
    setError(null);
    try {
      // Against what stands now: what others changed and this person did not touch stays theirs.
      const mine = Object.fromEntries(
        changedFields(editValues(base), value).map((field) => [field, value[field]]),
      );
      const edit = editOf(now, { ...now, ...mine });
      if (Object.keys(edit).length > 0) await decisions.edit(row.id, edit, row.proposal.version);
      close();
      if (adopt) accept([row.id], { ownersGiven: true });
    } catch (failure) {
      setError(failure);
    }
    setSending(false);
  };

  return (
    <Drawer
      open
      size={560}
      title={d('editTitle', { place: row.place })}
      onClose={close}
      styles={{ body: { paddingTop: 12 }, mask: { background: 'transparent' } }}
      footer={
        <Flex gap={8} justify="end" wrap>
          <Button onClick={close}>{ui('cancel')}</Button>
          <Button
            type={thenAdopt ? 'default' : 'primary'}
            loading={sending}
            disabled={gone}
            onClick={() => void save(false)}
          >
            {d('editSave')}
          </Button>
          <Button
            type={thenAdopt ? 'primary' : 'default'}
            disabled={gone || sending}
            onClick={() => void save(true)}
          >
            {d('editAccept')}
          </Button>
        </Flex>
      }
    >
      <Flex vertical gap={8} style={{ marginBottom: 8 }}>
        {gone ? <Gone row={row} /> : moved ? <Moved row={row} /> : null}
        {draft.restored && !moved ? <Alert type="info" showIcon title={d('editDraft')} closable /> : null}
        {thenAdopt && value.unit === null ? <Alert type="info" showIcon title={t('needOwner')} /> : null}
        {isStatus(error, 412) ? null : <Failure error={error} />}
      </Flex>
      <blockquote
        style={{
          margin: '0 0 14px',
          paddingInlineStart: 10,
          borderInlineStart: '3px solid var(--ant-color-border)',
          color: 'var(--ant-color-text-secondary)',
        }}
      >
        {row.proposal.original.quote}
      </blockquote>
      <OwnForm layout="vertical" requiredMark={false} disabled={gone}>
        <EditFields
          row={row}
          value={value}
          now={now}
          theirs={theirs}
          missingTitle={tried && untitled}
          missingUnit={thenAdopt && tried && value.unit === null}
          onChange={draft.set}
        />
      </OwnForm>
    </Drawer>
  );
}

function Gone({ row }: { readonly row: CommitmentRow }) {
  const d = useWords(decideWords);
  const stateWords = useStateWords();
  return <Alert type="warning" showIcon title={d('editDecided', { state: stateWords(row.state) })} />;
}

function Moved({ row }: { readonly row: CommitmentRow }) {
  const d = useWords(decideWords);
  const { plan } = useDesk();
  const directory = useDirectory();
  const { data } = useQuery(operationsQuery(plan));
  const doneBy = data?.find(({ id }) => id === row.proposal.operation)?.doneBy ?? null;
  const name = doneBy === null ? undefined : directory?.person(doneBy)?.name;
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={name === undefined || name === null ? d('editConflictUnknown') : d('editConflict', { name })}
      description={d('editConflictText')}
    />
  );
}
