import { useRouter } from '@tanstack/react-router';

import { Failure } from './failure.tsx';

/** A page that could not be shown. */
export function FailurePage({ error }: { readonly error: unknown }) {
  const router = useRouter();
  return (
    <main className="tz-page" style={{ maxWidth: 720 }}>
      <Failure error={error} onRetry={() => void router.invalidate()} />
    </main>
  );
}
