/** The first start: whoever has the link from the terminal names the organisation and its administrators. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Result, Skeleton } from 'antd';

import { answer, api } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { signInOptionsQuery } from '../../api/sign-in-options.ts';
import { EntryFrame } from '../../ui/entry-frame.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useWords } from '../../words/define-words.ts';
import { SetUpForm } from './set-up-form.tsx';
import { setUpWords } from './set-up-words.ts';

const WIDTH = 560;

export function SetUpPage() {
  const t = useWords(setUpWords);
  const navigate = useNavigate();
  const client = useQueryClient();
  const state = useQuery({
    queryKey: ['set-up'],
    queryFn: () => answer(api.GET('/api/v1/set-up')),
    staleTime: 0,
  });
  /** The first administrator is signed in at once; whatever their sign-in still needs, the next page asks for. */
  const begin = async (name: string, password: string): Promise<void> => {
    client.removeQueries({ queryKey: signInOptionsQuery.queryKey });
    const { pending } = await answer(api.POST('/api/v1/sign-in', { body: { name, password } }));
    client.removeQueries({ queryKey: meQuery.queryKey });
    if (pending === null) await navigate({ to: '/first-steps', replace: true });
    else await navigate({ to: '/sign-in', search: { to: '/first-steps' }, replace: true });
  };
  return (
    <EntryFrame title={t('title')} lead={t('lead')} width={WIDTH}>
      <Failure error={state.error} onRetry={() => void state.refetch()} />
      {state.isPending ? <Skeleton active title={false} paragraph={{ rows: 8 }} /> : null}
      {state.data?.needed === true ? (
        <SetUpForm
          administrators={state.data.administrators}
          organisation={state.data.organisation}
          onDone={begin}
        />
      ) : null}
      {state.data?.needed === false ? (
        <Result
          status="success"
          title={t('doneTitle')}
          subTitle={t('doneText')}
          extra={
            <Button type="primary" onClick={() => void navigate({ to: '/sign-in', search: {} })}>
              {t('signIn')}
            </Button>
          }
        />
      ) : null}
    </EntryFrame>
  );
}
