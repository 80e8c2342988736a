/** The calls that a handover is made of. */
import { answer, api } from '../../../api/client.ts';
import type { Directory } from '../../../api/directory.ts';

export type Successor =
  | { readonly kind: 'existing'; readonly person: string }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'vacant' };

export interface Handover {
  readonly directory: Directory;
  readonly leaver: string;
  readonly posts: readonly string[];
  readonly successor: Successor;
  /** The first day of the successor, ISO. */
  readonly on: string;
  /** An account that is disabled once everything is handed over. */
  readonly disableAccount: string | null;
}

/** Gives how many posts could not be handed over; throws where none could. */
export async function carryOutHandover(handover: Handover): Promise<number> {
  const { posts, successor, disableAccount } = handover;
  const to = successor.kind === 'vacant' ? null : await personOf(successor);
  let failed = 0;
  let last: unknown = null;
  for (const post of posts)
    try {
      await handOver(handover, post, to);
    } catch (error) {
      failed += 1;
      last = error;
    }
  if (failed === posts.length && last !== null) throw last as Error;
  if (failed === 0 && disableAccount !== null)
    await answer(
      api.PUT('/api/v1/accounts/{id}/disabled', {
        params: { path: { id: disableAccount } },
        body: { disabled: true },
      }),
    );
  return failed;
}

const personOf = async (successor: Exclude<Successor, { readonly kind: 'vacant' }>): Promise<string> =>
  successor.kind === 'existing'
    ? successor.person
    : (await answer(api.POST('/api/v1/persons', { body: { name: successor.name } }))).id;

async function handOver({ directory, leaver, on }: Handover, post: string, to: string | null): Promise<void> {
  if (to !== null) {
    await answer(
      api.POST('/api/v1/posts/{id}/hand-over', { params: { path: { id: post } }, body: { to, on } }),
    );
    return;
  }
  const holding = directory.holdings.find(
    (one) => one.post === post && one.person === leaver && one.to === null,
  );
  if (holding !== undefined)
    await answer(
      api.POST('/api/v1/holdings/{id}/end', {
        params: { path: { id: holding.id } },
        body: { to: dayBefore(on) },
      }),
    );
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
