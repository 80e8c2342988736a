import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Card, Typography } from 'antd';

import { answer, api } from '../../api/client.ts';
import { Failure } from '../../ui/failure.tsx';
import { useWords } from '../../words/define-words.ts';
import { firstStepsWords } from './first-steps-words.ts';

/** One click, and there is something to look at. */
export function LoadSample({ onLoaded }: { readonly onLoaded: () => void }) {
  const t = useWords(firstStepsWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  const load = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/sample')),
    onSuccess: async ({ units, commitments }) => {
      await client.invalidateQueries();
      void message.success(t('sampleLoaded', { units, commitments }));
      onLoaded();
    },
  });
  return (
    <Card size="small" title={<h2 style={{ fontSize: 15, margin: 0 }}>{t('sample')}</h2>}>
      <Typography.Paragraph type="secondary">{t('sampleText')}</Typography.Paragraph>
      <Button
        loading={load.isPending}
        onClick={() => {
          load.mutate();
        }}
      >
        {load.isPending ? t('sampleLoading') : t('sampleLoad')}
      </Button>
      <Failure error={load.error} />
    </Card>
  );
}

/** That this is the sample, and the way out of it. */
export function SampleNotice() {
  const t = useWords(firstStepsWords);
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/sample')),
    onSuccess: async ({ left }) => {
      await client.invalidateQueries();
      void (left.length === 0
        ? message.success(t('sampleRemoved'))
        : message.warning(t('sampleLeft', { count: left.length })));
    },
  });
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={t('sampleIn')}
        description={t('sampleInText')}
        action={
          <Button
            size="small"
            danger
            loading={remove.isPending}
            onClick={() => {
              modal.confirm({
                title: t('sampleRemoveAsk'),
                content: t('sampleInText'),
                okText: t('sampleRemove'),
                okButtonProps: { danger: true },
                onOk: () => remove.mutateAsync().catch(() => undefined),
              });
            }}
          >
            {t('sampleRemove')}
          </Button>
        }
      />
      <Failure error={remove.error} />
    </>
  );
}
