/** The step that moves a card: which one, and why not where it cannot be taken. Taking it is the step's own dialog. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Modal, Skeleton, Typography } from 'antd';
import { useState } from 'react';

import { stageOf, type RegisterDefinition } from '../../../api/definition.ts';
import { actionsQuery, type Action } from '../../../api/record-parts.ts';
import { recordQuery } from '../../../api/records.ts';
import { Failure } from '../../../ui/failure.tsx';
import { TransitionDialog } from '../../../ui/transition-dialog/transition-dialog.tsx';
import { useWords } from '../../../words/define-words.ts';
import { usePunctuation } from '../../../words/punctuation.ts';
import { useLabel } from '../../../words/label.ts';
import { ledgerWords } from '../ledger-words.ts';
import type { Move } from './board-view.tsx';

interface MoveDialogProps {
  readonly definition: RegisterDefinition;
  readonly move: Move;
  readonly onClose: () => void;
}

export function MoveDialog({ definition, move, onClose }: MoveDialogProps) {
  const client = useQueryClient();
  const { id } = move.record;
  const record = useQuery({ ...recordQuery(id), staleTime: 0 });
  const actions = useQuery({ ...actionsQuery(id), staleTime: 0 });
  const [chosen, setChosen] = useState<Action | null>(null);
  const steps = fittingActions(actions.data ?? [], move.to);
  const [first] = steps;
  const action = chosen ?? (move.to !== null && steps.length === 1 && first?.allowed === true ? first : null);
  if (action !== null && record.data !== undefined)
    return (
      <TransitionDialog
        record={record.data.data}
        definition={definition}
        action={action}
        onClose={onClose}
        onDone={() => void client.invalidateQueries({ queryKey: ['record-list', definition.id] })}
      />
    );
  return (
    <Chooser
      definition={definition}
      move={move}
      steps={actions.data === undefined ? undefined : steps}
      error={actions.error ?? record.error}
      onRetry={() => {
        void actions.refetch();
        void record.refetch();
      }}
      onChoose={setChosen}
      onClose={onClose}
    />
  );
}

/** A card that is dropped says where it goes; by the keyboard the person chooses among what is possible now. */
const fittingActions = (actions: readonly Action[], to: string | null): readonly Action[] =>
  to === null ? actions.filter(({ allowed }) => allowed) : actions.filter((one) => one.to === to);

interface ChooserProps extends MoveDialogProps {
  /** Undefined while they load. */
  readonly steps: readonly Action[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onChoose: (action: Action) => void;
}

function Chooser({ definition, move, steps, error, onRetry, onChoose, onClose }: ChooserProps) {
  const t = useWords(ledgerWords);
  const { colon } = usePunctuation();
  const label = useLabel();
  const { record, to } = move;
  const stageName = (id: string): string => {
    const stage = stageOf(definition, id);
    return stage === undefined ? id : label(stage.label);
  };
  const way = to === null ? null : { from: stageName(record.stage), to: stageName(to) };
  return (
    <Modal
      open
      title={t('moveTitle', { title: record.title })}
      footer={<Button onClick={onClose}>{t('close')}</Button>}
      onCancel={onClose}
    >
      <Failure error={error} onRetry={onRetry} />
      {steps === undefined && error === null ? (
        <Skeleton active title={false} paragraph={{ rows: 2 }} />
      ) : null}
      {way === null || steps?.length === 0 ? null : (
        <Typography.Paragraph>{t('moveTo', way)}</Typography.Paragraph>
      )}
      {steps?.length === 0 ? (
        <Alert type="warning" showIcon title={way === null ? t('moveNothing') : t('moveNone', way)} />
      ) : null}
      <Flex vertical gap={8}>
        {(steps ?? []).map((step) =>
          step.allowed ? (
            <Button
              key={step.transition}
              block
              onClick={() => {
                onChoose(step);
              }}
            >
              {label(step.label)}
            </Button>
          ) : (
            <Alert
              key={step.transition}
              type="warning"
              showIcon
              title={colon(label(step.label), t('moveRefused'))}
              description={step.refusals.map(({ code, words }) => (
                <div key={code}>{label(words)}</div>
              ))}
            />
          ),
        )}
      </Flex>
    </Modal>
  );
}
