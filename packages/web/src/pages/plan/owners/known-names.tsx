/** Names in the plan that are known, with what each was taken for; an answer given by mistake is taken back here. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Collapse } from 'antd';

import { answer, api } from '../../../api/client.ts';
import type { OwnerResolution, PlanOwners } from '../../../api/plan-types.ts';
import { planKey } from '../../../api/plans.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { useDesk } from '../desk-context.ts';
import { planWords } from '../plan-words.ts';

interface KnownNamesProps {
  readonly owners: Pick<PlanOwners, 'names' | 'answers'>;
}

export function KnownNames({ owners: { names, answers } }: KnownNamesProps) {
  const t = useWords(planWords);
  const { plan, mayDecide } = useDesk();
  const client = useQueryClient();
  const { message } = App.useApp();
  const retracting = useMutation({
    mutationFn: (name: string) =>
      answer(
        api.POST('/api/v1/plans/{id}/retract-owner', { params: { path: { id: plan } }, body: { name } }),
      ),
    onSuccess: async (_, name) => {
      await client.invalidateQueries({ queryKey: planKey(plan) });
      void message.success(t('ownersRetracted', { name }));
    },
  });
  const known = names.filter(({ kind }) => kind !== 'unresolved');
  const outside = answers.filter(({ owner }) => owner === null);
  const answered = new Set(answers.map(({ name }) => name));
  const meaning = (one: OwnerResolution): string => {
    if (one.kind === 'resolved') return one.owner.name;
    return one.kind === 'each' ? t('ownersEach', { count: one.owners.length }) : '';
  };
  const rows = [
    ...known.map((one) => ({ name: one.name, means: meaning(one) })),
    ...outside.map(({ name }) => ({ name, means: t('ownersOutsideIs') })),
  ];
  if (rows.length === 0) return null;
  return (
    <Collapse
      size="small"
      style={{ marginTop: 16 }}
      items={[
        {
          key: 'known',
          label: `${t('ownersKnown')} ${rows.length}`,
          children: (
            <>
              <dl className="tz-facts" style={{ margin: 0 }}>
                {rows.map(({ name, means }) => (
                  <div key={name} style={{ display: 'contents' }}>
                    <dt>{name}</dt>
                    <dd>
                      {means}
                      {mayDecide && answered.has(name) ? (
                        <Button
                          type="link"
                          size="small"
                          aria-label={t('ownersRetract', { name })}
                          loading={retracting.isPending && retracting.variables === name}
                          onClick={() => {
                            retracting.mutate(name);
                          }}
                        >
                          {t('ownersRetractShort')}
                        </Button>
                      ) : null}
                    </dd>
                  </div>
                ))}
              </dl>
              <Failure error={retracting.error} />
            </>
          ),
        },
      ]}
    />
  );
}
