/** Making the next version: edited and checked as one types, shown beside, published as a whole. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, App, Button, Card, Flex } from 'antd';
import { useDeferredValue } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useMay } from '../../../api/me.ts';
import { isConflict } from '../../../api/problem.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useDraft } from '../../../ui/use-draft.ts';
import { useWords } from '../../../words/define-words.ts';
import { checkQuery, publish } from '../register-queries.ts';
import { editWords } from './edit-words.ts';
import { Editor } from './editor.tsx';
import { Preview } from './preview.tsx';
import { ProblemList } from './problem-list.tsx';
import { problemsElsewhere } from './problems-at.ts';

interface EditTabProps {
  /** Null: the register is not there yet. */
  readonly newest: RegisterDefinition | null;
  /** What the edit begins with. */
  readonly base: RegisterDefinition;
}

export function EditTab({ newest, base }: EditTabProps) {
  const t = useWords(editWords);
  const may = useMay();
  const { modal, message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const draft = useDraft<RegisterDefinition | null>(`register:${base.id}`, null);
  const before = newest?.version ?? 0;
  // The number is the next one, whatever was published since the draft was begun.
  const definition: RegisterDefinition = { ...(draft.value ?? base), id: base.id, version: before + 1 };
  const checked = useQuery({ ...checkQuery(useDeferredValue(definition)), placeholderData: (last) => last });
  const problems = checked.data ?? [];
  const send = useMutation({
    mutationFn: () => publish(definition, before),
    onSuccess: async ({ version }) => {
      draft.clear();
      draft.set(null);
      void message.success(t('published', { version }));
      await Promise.all(
        [['definition', base.id], ['registers']].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      await navigate({ to: '/registers/$register', params: { register: base.id }, search: {} });
    },
  });
  const allowed = may('register.write');
  const changed = draft.value !== null;
  const reload = (): void => {
    send.reset();
    void client.invalidateQueries({ queryKey: ['definition', base.id] });
  };
  return (
    <Flex vertical gap={12}>
      <Alert
        type={allowed ? 'info' : 'warning'}
        showIcon
        title={t(allowed ? 'editAbout' : 'editForbidden')}
      />
      {draft.restored && changed ? <Alert type="success" showIcon title={t('draftRestored')} /> : null}
      <Flex gap={12} wrap align="center">
        <CheckState
          count={checked.data?.length}
          error={checked.error}
          onRetry={() => void checked.refetch()}
        />
        <Flex gap={8} style={{ marginInlineStart: 'auto' }}>
          <Button
            disabled={!changed}
            onClick={() => {
              void modal.confirm({
                title: t('discardSure'),
                okText: t('discard'),
                cancelText: t('cancel'),
                onOk: () => {
                  draft.clear();
                  draft.set(null);
                },
              });
            }}
          >
            {t('discard')}
          </Button>
          <Button
            type="primary"
            loading={send.isPending}
            disabled={!allowed || (!changed && newest !== null) || checked.data?.length !== 0}
            onClick={() => {
              void modal.confirm({
                title: t('publishSure', { version: definition.version }),
                okText: t('publish', { version: definition.version }),
                cancelText: t('cancel'),
                onOk: () => {
                  send.mutate();
                },
              });
            }}
          >
            {t('publish', { version: definition.version })}
          </Button>
        </Flex>
      </Flex>
      <Failure error={send.error} {...(isConflict(send.error) ? { onRetry: reload } : {})} />
      <div style={SPLIT}>
        <Card size="small" styles={{ body: { padding: 16 } }}>
          <Editor definition={definition} problems={problems} onChange={draft.set} />
          <ProblemList problems={problemsElsewhere(problems, SHOWN)} />
        </Card>
        <Preview definition={definition} />
      </div>
    </Flex>
  );
}

/** Parts that show their own problems. */
const SHOWN = ['/fields', '/lifecycle/stages', '/lifecycle/transitions', '/label', '/purpose'] as const;

interface CheckStateProps {
  readonly count: number | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
}

function CheckState({ count, error, onRetry }: CheckStateProps) {
  const t = useWords(editWords);
  if (error !== null) return <Failure error={error} onRetry={onRetry} />;
  if (count === undefined) return <span role="status">{t('checking')}</span>;
  return (
    <Alert
      role="status"
      showIcon
      type={count === 0 ? 'success' : 'error'}
      title={count === 0 ? t('checkGood') : t('checkWrong', { count })}
    />
  );
}

const SPLIT = {
  display: 'grid',
  gap: 16,
  alignItems: 'start',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 440px), 1fr))',
} as const;
