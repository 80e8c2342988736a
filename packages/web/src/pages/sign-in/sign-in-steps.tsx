/** Password first, then whatever the account still has to do: on the sign-in page, and over a page whose session ended. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { signInOptionsQuery } from '../../api/sign-in-options.ts';
import { Failure } from '../../ui/failure.tsx';
import { PasswordForm } from './password-form.tsx';
import { PendingStep, type Pending } from './pending-step.tsx';

interface SignInStepsProps {
  /** What is left where somebody came back in the middle of it. */
  readonly begunAt?: Pending;
  readonly onDone: () => Promise<void>;
}

export function SignInSteps({ begunAt = null, onDone }: SignInStepsProps) {
  const options = useQuery(signInOptionsQuery);
  const [pending, setPending] = useState<Pending>(begunAt);
  const [password, setPassword] = useState<string>();
  const next = async (left: Pending): Promise<void> => {
    setPending(left);
    if (left === null) await onDone();
  };
  if (pending === null)
    return (
      <>
        <Failure error={options.error} onRetry={() => void options.refetch()} />
        <PasswordForm
          options={options.data}
          onDone={async (left, typed) => {
            setPassword(typed);
            await next(left);
          }}
        />
      </>
    );
  return (
    <PendingStep
      key={pending}
      pending={pending}
      password={password}
      onDone={async (left) => {
        // A password that was just changed is not the one that was typed.
        if (pending === 'new-password') setPassword(undefined);
        await next(left);
      }}
      onBack={() => {
        setPassword(undefined);
        setPending(null);
      }}
    />
  );
}
