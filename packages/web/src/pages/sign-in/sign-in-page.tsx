/** Signing in, and back to where one came from. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Skeleton } from 'antd';
import { useEffect } from 'react';

import { answer, api } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { isStatus } from '../../api/problem.ts';
import { signInOptionsQuery } from '../../api/sign-in-options.ts';
import { EntryFrame } from '../../ui/entry-frame.tsx';
import { useWords } from '../../words/define-words.ts';
import { SignInSteps } from './sign-in-steps.tsx';
import { signInWords } from './sign-in-words.ts';

export function SignInPage() {
  const t = useWords(signInWords);
  const options = useQuery(signInOptionsQuery);
  const { to } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const client = useQueryClient();
  // A reload in the middle of signing in goes on where it was.
  const begun = useQuery({
    queryKey: ['sign-in-begun'],
    queryFn: async () => {
      try {
        return (await answer(api.GET('/api/v1/me'))).pending;
      } catch (error) {
        if (isStatus(error, 401)) return null;
        throw error;
      }
    },
    staleTime: 0,
    gcTime: 0,
  });
  const setUpFirst = options.data?.needsSetUp === true;
  useEffect(() => {
    if (setUpFirst) void navigate({ to: '/set-up' });
  }, [setUpFirst, navigate]);
  const goOn = async (): Promise<void> => {
    client.removeQueries({ queryKey: meQuery.queryKey });
    // Only to addresses of our own: "//elsewhere" would be another site.
    await navigate({ to: to !== undefined && /^\/(?![/\\])/u.test(to) ? to : '/', replace: true });
  };
  return (
    <EntryFrame title={t('title')} lead={t('lead')}>
      {begun.isPending ? (
        <Skeleton active title={false} />
      ) : (
        <SignInSteps begunAt={begun.data ?? null} onDone={goOn} />
      )}
    </EntryFrame>
  );
}
