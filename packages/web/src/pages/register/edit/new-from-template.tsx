/** A register that is not there yet: a copy of another, to be made one's own and published. */
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useMemo } from 'react';

import { definitionQuery } from '../../../api/definition.ts';
import type { SearchState } from '../../../app/search-state.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Page } from '../../../ui/page.tsx';
import { useLabel } from '../../../words/label.ts';
import { copyOf } from './edit-definition.ts';
import { EditTab } from './edit-tab.tsx';

interface NewFromTemplateProps {
  readonly register: string;
  readonly template: string;
  /** Its names, as they were asked for. */
  readonly search: SearchState;
}

export function NewFromTemplate({ register, template, search }: NewFromTemplateProps) {
  const label = useLabel();
  const { data, error, refetch } = useQuery(definitionQuery(template));
  const { zh, en } = search;
  const base = useMemo(() => {
    if (data === undefined) return undefined;
    const named = { zh: zh ?? data.label.zh, en: en ?? data.label.en };
    return copyOf(data, { id: register, label: named, purpose: data.purpose });
  }, [data, register, zh, en]);
  return (
    <Page title={base === undefined ? register : label(base.label)} wide>
      {base === undefined ? (
        error === null ? (
          <Skeleton active title={false} />
        ) : (
          <Failure error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <EditTab newest={null} base={base} />
      )}
    </Page>
  );
}
