/** What is decided about a plan: sent, said with an undo beside it, and taken back. */
import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { createElement, useRef } from 'react';

import { answer, api } from '../../../api/client.ts';
import type { SentEdit, VersionDecision, WholePlan } from '../../../api/plan-types.ts';
import { planKey, planQuery, plansKey } from '../../../api/plans.ts';
import { isConflict, ProblemFailure } from '../../../api/problem.ts';
import { uiWords } from '../../../ui/ui-words.ts';
import { useWords } from '../../../words/define-words.ts';
import { planWords } from '../plan-words.ts';
import { decideWords } from './decide-words.ts';
import { UndoMessage } from './undo-message.tsx';

export interface PlanDecisions {
  readonly accept: (ids: readonly string[]) => Promise<boolean>;
  readonly reject: (ids: readonly string[], reason: string) => Promise<void>;
  readonly merge: (ids: readonly string[]) => Promise<boolean>;
  /** These throw what the server said, for the form to show. */
  readonly split: (id: string, parts: readonly SentEdit[]) => Promise<void>;
  readonly edit: (id: string, edit: SentEdit, seen: number) => Promise<void>;
  readonly adoptAll: (fallback: string | null) => Promise<AdoptedAll>;
  readonly apply: (given: ApplyGiven) => Promise<void>;
  /** Throws what the server said. */
  readonly remove: (given: RemoveGiven) => Promise<void>;
  readonly undo: (operation: string) => Promise<void>;
  readonly undoLast: () => Promise<void>;
}

interface AdoptedAll {
  readonly adopted: number;
  readonly left: number;
  readonly operation: string | null;
}

export interface ApplyGiven {
  readonly number: number;
  readonly decisions: readonly { readonly entry: number; readonly decision: VersionDecision }[];
  readonly fallback: string | null;
}

export interface RemoveGiven {
  /** Null: the whole plan. */
  readonly number: number | null;
  readonly reason: string;
  /** What is said once it is done. */
  readonly said: string;
  /** The plan is gone: leads away from its page. */
  readonly onGone: () => Promise<void>;
}

const MESSAGE_SECONDS = 6;

export function usePlanDecisions(plan: string): PlanDecisions {
  const t = useWords(planWords);
  const d = useWords(decideWords);
  const ui = useWords(uiWords);
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const last = useRef<string | null>(null);
  /** What was sent and not answered yet: an undo pressed at once waits for it. */
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const path = { id: plan };

  const reload = (): void => {
    void client.invalidateQueries({ queryKey: planKey(plan) });
    void client.invalidateQueries({ queryKey: plansKey });
  };
  const complain = (error: unknown): void => {
    const text = error instanceof ProblemFailure ? error.problem.detail : ui('offlineTitle');
    void message.error(text, MESSAGE_SECONDS);
    if (isConflict(error)) reload();
  };
  const say = (words: string, operation: string | null): void => {
    last.current = operation;
    const onUndo = operation === null ? null : () => void undo(operation);
    void message.open({
      key: 'plan-decision',
      type: 'success',
      duration: MESSAGE_SECONDS,
      content: createElement(UndoMessage, { words, onUndo }),
    });
  };
  const tried = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      complain(error);
      return false;
    }
  };

  const undo = async (operation: string, keepTouched = false): Promise<void> => {
    try {
      const { kept } = await answer(
        api.POST('/api/v1/operations/{id}/undo', {
          params: { path: { id: operation } },
          body: { keepTouched },
        }),
      );
      if (last.current === operation) last.current = null;
      reload();
      const words = kept.length === 0 ? t('undone') : t('undoneKept', { count: kept.length });
      void message.open({ key: 'plan-decision', type: 'success', content: words });
    } catch (error) {
      if (!(error instanceof ProblemFailure) || error.problem.code !== 'LG-2410') {
        complain(error);
        return;
      }
      void modal.confirm({
        title: t('undoKeepTitle'),
        content: t('undoKeepText', { detail: error.problem.detail }),
        okText: t('undoKeep'),
        cancelText: ui('cancel'),
        onOk: () => undo(operation, true),
      });
    }
  };

  return {
    accept: async (ids) => {
      const key = planQuery(plan).queryKey;
      const before = client.getQueryData<WholePlan>(key);
      client.setQueryData<WholePlan>(key, (whole) => whole && withAdopted(whole, ids));
      const sent = tried(async () => {
        const { operation } = await answer(
          api.POST('/api/v1/plans/{id}/adopt', { params: { path }, body: { commitments: [...ids] } }),
        );
        say(t('accepted', { count: ids.length }), operation);
      });
      underWay.current = sent;
      const done = await sent;
      if (!done) client.setQueryData<WholePlan>(key, before);
      reload();
      return done;
    },
    reject: async (ids, reason) => {
      const { operation } = await answer(
        api.POST('/api/v1/plans/{id}/reject', { params: { path }, body: { commitments: [...ids], reason } }),
      );
      say(t('rejectedDone', { count: ids.length }), operation);
      reload();
    },
    merge: (ids) =>
      tried(async () => {
        const { operation } = await answer(
          api.POST('/api/v1/plans/{id}/merge', { params: { path }, body: { commitments: [...ids] } }),
        );
        say(t('mergedDone', { count: ids.length }), operation);
        reload();
      }),
    split: async (commitment, parts) => {
      const { operation } = await answer(
        api.POST('/api/v1/plans/{id}/split', { params: { path }, body: { commitment, parts: [...parts] } }),
      );
      say(d('splitDone', { count: parts.length }), operation);
      reload();
    },
    edit: async (commitment, edit, expectedVersion) => {
      const { operation } = await answer(
        api.POST('/api/v1/plans/{id}/edit', {
          params: { path },
          body: { commitment, edit, expectedVersion },
        }),
      );
      say(t('editedDone'), operation);
      reload();
    },
    adoptAll: async (fallback) => {
      const body = fallback === null ? {} : { fallback };
      const { operation, records, left } = await answer(
        api.POST('/api/v1/plans/{id}/adopt-all', { params: { path }, body }),
      );
      last.current = operation;
      reload();
      return { adopted: records.length, left: left.length, operation };
    },
    apply: async ({ number, decisions, fallback }) => {
      const body = { number, decisions: [...decisions], ...(fallback === null ? {} : { fallback }) };
      const { operation } = await answer(api.POST('/api/v1/plans/{id}/apply', { params: { path }, body }));
      say(t('appliedDone'), operation);
      reload();
    },
    remove: async ({ number, reason, said, onGone }) => {
      const body = { ...(number === null ? {} : { number }), ...(reason === '' ? {} : { reason }) };
      const { operation, left } = await answer(
        api.POST('/api/v1/plans/{id}/remove', { params: { path }, body }),
      );
      if (left === 0) {
        await onGone();
        client.removeQueries({ queryKey: planKey(plan) });
        void client.invalidateQueries({ queryKey: plansKey });
      } else reload();
      say(said, operation);
    },
    undo: (operation) => undo(operation),
    undoLast: async () => {
      await underWay.current;
      if (last.current === null) void message.info(t('nothingToUndo'));
      else await undo(last.current);
    },
  };
}

/** Shown before the server has said so. */
const withAdopted = (whole: WholePlan, ids: readonly string[]): WholePlan => {
  const number = whole.versions.at(-1)?.number ?? 0;
  return {
    ...whole,
    proposals: whole.proposals.map((one) =>
      one.number === number && ids.includes(one.commitment) ? { ...one, state: 'adopted' as const } : one,
    ),
  };
};
