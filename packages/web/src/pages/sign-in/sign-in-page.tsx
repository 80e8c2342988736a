/** Signing in, step by step: password, then what is still pending. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import { meQuery } from '../../api/me.ts';
import { signInOptionsQuery } from '../../api/sign-in-options.ts';
import { Failure } from '../../ui/failure.tsx';
import { useWords } from '../../words/define-words.ts';
import { EntryFrame } from '../../ui/entry-frame.tsx';
import { PasswordForm } from './password-form.tsx';
import { PendingStep, type Pending } from './pending-step.tsx';
import { signInWords } from './sign-in-words.ts';

export function SignInPage() {
  const t = useWords(signInWords);
  const options = useQuery(signInOptionsQuery);
  const { to } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const client = useQueryClient();
  const [pending, setPending] = useState<Pending>(null);
  const setUpFirst = options.data?.needsSetUp === true;
  useEffect(() => {
    if (setUpFirst) void navigate({ to: '/set-up' });
  }, [setUpFirst, navigate]);
  const next = async (left: Pending): Promise<void> => {
    setPending(left);
    if (left !== null) return;
    client.removeQueries({ queryKey: meQuery.queryKey });
    // Only to addresses of our own: "//elsewhere" would be another site.
    await navigate({ to: to !== undefined && /^\/(?![/\\])/u.test(to) ? to : '/', replace: true });
  };
  return (
    <EntryFrame title={t('title')} lead={t('lead')}>
      <Failure error={options.error} onRetry={() => void options.refetch()} />
      {pending === null ? (
        <PasswordForm options={options.data} onDone={next} />
      ) : (
        <PendingStep
          pending={pending}
          onDone={next}
          onBack={() => {
            setPending(null);
          }}
        />
      )}
    </EntryFrame>
  );
}
