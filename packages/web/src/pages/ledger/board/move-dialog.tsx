/** The step that moves a card: which one, what it asks, and why not where it cannot be taken. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Modal, Select, Skeleton, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import { stageOf, type Field, type RegisterDefinition } from '../../../api/definition.ts';
import type { AnswerOf } from '../../../api/types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { StepFields, type StepAnswers } from '../bulk/step-fields.tsx';
import { ledgerWords } from '../ledger-words.ts';
import type { Move } from './board-view.tsx';

type Action = AnswerOf<'/api/v1/records/{id}/actions'>['items'][number];

interface MoveDialogProps {
  readonly definition: RegisterDefinition;
  readonly move: Move;
  readonly onClose: () => void;
}

export function MoveDialog({ definition, move: { record, to }, onClose }: MoveDialogProps) {
  const t = useWords(ledgerWords);
  const label = useLabel();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<StepAnswers>();
  const [wished, setWished] = useState<string>();
  const actions = useQuery({
    queryKey: ['record', record.id, 'actions'],
    queryFn: () => answer(api.GET('/api/v1/records/{id}/actions', { params: { path: { id: record.id } } })),
    staleTime: 0,
  });
  const items = actions.data?.items ?? [];
  // A card that is dropped says where it goes; by the keyboard the person chooses among what is possible now.
  const fitting = to === null ? items.filter(({ allowed }) => allowed) : items.filter((one) => one.to === to);
  const action = fitting.find(({ transition }) => transition === wished) ?? only(fitting);
  const take = useMutation({
    mutationFn: ({ of, answers }: { readonly of: Action; readonly answers: StepAnswers }) =>
      answer(
        api.POST('/api/v1/records/{id}/transitions', {
          params: { path: { id: record.id }, header: { 'if-match': `"v${record.version}"` } },
          body: { transition: of.transition, ...answers },
        }),
      ),
    onSuccess: (_, { of }) => {
      void message.success(t('moved', { transition: label(of.label) }));
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['records', definition.id] }),
  });
  const stageName = (id: string): string => {
    const stage = stageOf(definition, id);
    return stage === undefined ? id : label(stage.label);
  };
  const from = stageName(record.stage);
  return (
    <Modal
      open
      title={t('moveTitle', { title: record.title })}
      okText={action === undefined ? t('run') : label(action.label)}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: action?.allowed !== true }}
      confirmLoading={take.isPending}
      onCancel={onClose}
      onOk={form.submit}
    >
      <Failure error={actions.error} onRetry={() => void actions.refetch()} />
      {actions.isPending ? <Skeleton active paragraph={{ rows: 2 }} /> : null}
      {to === null ? null : (
        <Typography.Paragraph>{t('moveTo', { from, to: stageName(to) })}</Typography.Paragraph>
      )}
      {actions.data !== undefined && fitting.length === 0 ? (
        <Alert
          type="warning"
          showIcon
          title={to === null ? t('moveNothing') : t('moveNone', { from, to: stageName(to) })}
        />
      ) : null}
      <Form
        form={form}
        layout="vertical"
        onFinish={(answers: StepAnswers) => {
          if (action !== undefined) take.mutate({ of: action, answers });
        }}
      >
        {fitting.length > 1 ? (
          <Form.Item label={t('transition')}>
            <Select
              aria-label={t('transition')}
              placeholder={t('transitionNeeded')}
              value={action?.transition}
              options={fitting.map((one) => ({ value: one.transition, label: label(one.label) }))}
              onChange={setWished}
            />
          </Form.Item>
        ) : null}
        {action === undefined ? null : <Step action={action} />}
        <Failure
          error={take.error}
          onRetry={() => {
            void client.invalidateQueries({ queryKey: ['records', definition.id] });
            onClose();
          }}
        />
      </Form>
    </Modal>
  );
}

const only = (actions: readonly Action[]): Action | undefined =>
  actions.length === 1 ? actions[0] : undefined;

function Step({ action }: { readonly action: Action }) {
  const t = useWords(ledgerWords);
  const label = useLabel();
  if (!action.allowed)
    return (
      <Alert
        type="warning"
        showIcon
        title={t('moveRefused')}
        description={action.refusals.map(({ code, words }) => (
          <div key={code}>{label(words)}</div>
        ))}
      />
    );
  return (
    <StepFields
      key={action.transition}
      commentLength={action.asks.commentLength}
      // As in a register's definition, says the API.
      inputs={action.asks.inputs as unknown as readonly Field[]}
    />
  );
}
