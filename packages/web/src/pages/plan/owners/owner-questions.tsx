/** Names in the plan that mean nobody yet: each is asked once, and the answer is remembered. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Empty, Flex, Select, Skeleton, Typography } from 'antd';
import { useRef } from 'react';

import { answer, api } from '../../../api/client.ts';
import { useDirectory } from '../../../api/directory.ts';
import type { PlanOwners } from '../../../api/plan-types.ts';
import { planKey, planOwnersQuery } from '../../../api/plans.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { useDesk } from '../desk-context.ts';
import { planWords } from '../plan-words.ts';
import { useFill } from '../use-fill.ts';
import { KnownNames } from './known-names.tsx';

interface OwnerQuestionsProps {
  /** Shows the commitments whose sentences hold these words. */
  readonly onFind: (words: string) => void;
  readonly onShowNobody: () => void;
}

export function OwnerQuestions({ onFind, onShowNobody }: OwnerQuestionsProps) {
  const t = useWords(planWords);
  const { plan, mayDecide } = useDesk();
  const { data, error, refetch, isPending } = useQuery(planOwnersQuery(plan));
  const pane = useRef<HTMLDivElement>(null);
  const height = useFill(pane);
  return (
    <div ref={pane} className="tz-list" style={{ height, padding: 12 }}>
      <Failure error={error} onRetry={() => void refetch()} />
      {isPending ? <Skeleton active title={false} /> : null}
      {data === undefined ? null : (
        <>
          {data.questions.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ownersNone')} />
          ) : (
            <Typography.Paragraph type="secondary">{t('ownersLead')}</Typography.Paragraph>
          )}
          <Flex vertical gap={10}>
            {data.questions.map((question) => (
              <Question key={question.name} question={question} mayAnswer={mayDecide} onFind={onFind} />
            ))}
          </Flex>
          {data.nobody === 0 ? null : (
            <Flex gap={8} align="center" style={{ marginTop: 12 }} wrap>
              <Typography.Text>{t('ownersNobody', { count: data.nobody })}</Typography.Text>
              <Button size="small" onClick={onShowNobody}>
                {t('ownersShowNobody')}
              </Button>
            </Flex>
          )}
          <KnownNames owners={data} />
        </>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly question: PlanOwners['questions'][number];
  readonly mayAnswer: boolean;
  readonly onFind: (words: string) => void;
}

function Question({ question: { name, times, suggestions }, mayAnswer, onFind }: QuestionProps) {
  const t = useWords(planWords);
  const { plan } = useDesk();
  const client = useQueryClient();
  const directory = useDirectory();
  const { message } = App.useApp();
  const answering = useMutation({
    mutationFn: (owner: 'outside' | { kind: 'unit' | 'post'; id: string }) =>
      answer(
        api.POST('/api/v1/plans/{id}/owners', { params: { path: { id: plan } }, body: { name, owner } }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: planKey(plan) });
      void message.success(t('ownerRemembered', { name }));
    },
  });
  const units = (directory?.units ?? []).filter(({ closedOn }) => closedOn === null);
  const posts = (directory?.posts ?? []).filter(({ closedOn }) => closedOn === null);
  return (
    <Card
      size="small"
      title={`“${name}”`}
      extra={
        <Button
          type="link"
          size="small"
          onClick={() => {
            onFind(name);
          }}
        >
          {t('ownersTimes', { count: times })}
        </Button>
      }
    >
      {mayAnswer ? (
        <Flex gap={8} wrap align="center">
          {suggestions.map(({ kind, id, name: suggested }) => (
            <Button
              key={id}
              loading={answering.isPending}
              onClick={() => {
                answering.mutate({ kind, id });
              }}
            >
              {suggested}
            </Button>
          ))}
          <Select
            aria-label={t('ownersIs', { name })}
            placeholder={t('ownersPick')}
            showSearch={{ optionFilterProp: 'label' }}
            style={{ width: 200 }}
            value={null}
            disabled={answering.isPending}
            options={[
              ...units.map(({ id, name: label }) => ({ value: `unit ${id}`, label })),
              ...posts.map(({ id, unit, name: label }) => ({
                value: `post ${id}`,
                label: `${directory?.unit(unit)?.name ?? ''} ${label}`.trim(),
              })),
            ]}
            onChange={(chosen: string | null) => {
              const [kind, id = ''] = (chosen ?? '').split(' ');
              if (kind === 'unit' || kind === 'post') answering.mutate({ kind, id });
            }}
          />
          <Button
            type="text"
            disabled={answering.isPending}
            onClick={() => {
              answering.mutate('outside');
            }}
          >
            {t('ownersOutside')}
          </Button>
        </Flex>
      ) : null}
      <Failure error={answering.error} />
    </Card>
  );
}
