/** Plans: the list, one with what became of its commitments, its text, and whom its names mean. */
import type { CompiledPlan, PlanComparison } from '@taizhang/compiler';
import { queryOptions } from '@tanstack/react-query';

import { answer, api } from './client.ts';
import type { PlanOwners, VersionChanges, WholePlan } from './plan-types.ts';

export const plansKey = ['plans'] as const;
/** Whatever changes when somebody decides about a plan stands under it. */
export const planKey = (plan: string) => ['plan', plan] as const;

export const planOverviewsQuery = queryOptions({
  queryKey: [...plansKey, 'overview'],
  queryFn: () => answer(api.GET('/api/v1/plans/overview')),
});

export const planQuery = (plan: string) =>
  queryOptions({
    queryKey: [...planKey(plan), 'whole'],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/plans/{id}', { params: { path: { id: plan } } }))) as WholePlan,
  });

/** The text with all that was found in it: it never changes. */
export const compilationQuery = (plan: string, number: number) =>
  queryOptions({
    queryKey: ['plan-text', plan, number],
    queryFn: async () =>
      (await answer(
        api.GET('/api/v1/plans/{id}/versions/{number}/compilation', {
          params: { path: { id: plan, number } },
        }),
      )) as unknown as CompiledPlan,
    staleTime: Infinity,
  });

export const assignmentsQuery = (plan: string, number: number) =>
  queryOptions({
    queryKey: [...planKey(plan), 'assignments', number],
    queryFn: () =>
      answer(
        api.GET('/api/v1/plans/{id}/assignments', { params: { path: { id: plan }, query: { number } } }),
      ),
  });

export const planOwnersQuery = (plan: string) =>
  queryOptions({
    queryKey: [...planKey(plan), 'owners'],
    queryFn: async () =>
      (await answer(
        api.GET('/api/v1/plans/{id}/owners', { params: { path: { id: plan } } }),
      )) as unknown as PlanOwners,
  });

export const versionChangesQuery = (plan: string, number: number) =>
  queryOptions({
    queryKey: [...planKey(plan), 'changes', number],
    queryFn: async () =>
      (await answer(
        api.GET('/api/v1/plans/{id}/changes', { params: { path: { id: plan }, query: { number } } }),
      )) as unknown as VersionChanges,
  });

/** Word by word, against the version that stands before it; its entries are those of the changes. */
export const comparisonQuery = (plan: string, from: number, number: number) =>
  queryOptions({
    queryKey: ['plan-text', plan, number, 'compare', from],
    queryFn: async () =>
      (await answer(
        api.GET('/api/v1/plans/{id}/compare', {
          params: { path: { id: plan }, query: { from, to: number } },
        }),
      )) as unknown as PlanComparison,
    staleTime: Infinity,
  });

export const operationsQuery = (plan: string) =>
  queryOptions({
    queryKey: [...planKey(plan), 'operations'],
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/v1/operations', { params: { query: { limit: 200 } } }));
      return items.filter(({ summary }) => (summary as { readonly plan?: string }).plan === plan);
    },
  });

export interface RemovedPlan {
  readonly operation: string;
  readonly plan: string;
  readonly title: string;
  readonly reason: string | null;
  readonly by: string | null;
  readonly at: string;
}

/** Removals that nobody took back, newest first; of versions too, whose plans still stand. */
export const removedPlansQuery = queryOptions({
  queryKey: [...plansKey, 'removed'],
  queryFn: async () => {
    const { items } = await answer(api.GET('/api/v1/operations', { params: { query: { limit: 200 } } }));
    return items.flatMap(({ id, kind, summary, doneBy, doneAt, undoneAt }): readonly RemovedPlan[] => {
      const { plan, title, reason } = summary as {
        readonly plan?: string;
        readonly title?: string;
        readonly reason?: string;
      };
      if (kind !== 'plan.remove' || undoneAt !== null || plan === undefined) return [];
      return [{ operation: id, plan, title: title ?? '', reason: reason ?? null, by: doneBy, at: doneAt }];
    });
  },
});
