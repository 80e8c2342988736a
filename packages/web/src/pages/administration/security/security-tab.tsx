import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, Flex, Select, Skeleton, Tag, Typography } from 'antd';

import { accountsQuery } from '../../../api/accounts.ts';
import { answer, api } from '../../../api/client.ts';
import { useDirectory } from '../../../api/directory.ts';
import { useMay } from '../../../api/me.ts';
import type { AnswerOf, QueryOf } from '../../../api/types.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { Failure } from '../../../ui/failure.tsx';
import { RowTable } from '../../../ui/row-table.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { securityWords } from './security-words.ts';

type Line = AnswerOf<'/api/v1/security-log'>['items'][number];
type Kind = NonNullable<QueryOf<'/api/v1/security-log'>['kind']>;

const KINDS = [
  'set-up',
  'sign-in',
  'sign-in.second-factor',
  'sign-in.oidc',
  'sign-in.wait',
  'sign-out',
  'password.change',
  'password.reset',
  'second-factor.add',
  'second-factor.remove',
  'session.end',
  'token.create',
  'token.revoke',
  'identity.link',
  'identity.unlink',
  'account.create',
  'account.disable',
  'account.enable',
  'role.grant',
  'role.revoke',
  'access.refused',
  'log.verify',
  'log.export',
] as const satisfies readonly Kind[];

/** Accounts by id as people know them; those who may not list accounts see dashes. */
function useAccountName(): {
  readonly nameOf: (id: string | null) => string;
  readonly options: { value: string; label: string }[];
} {
  const may = useMay();
  const directory = useDirectory();
  const { data = [] } = useQuery({ ...accountsQuery, enabled: may('account.list') });
  const options = data.map(({ id, name, person }) => ({
    value: id,
    label: `${directory?.person(person)?.name ?? ''} ${name}`.trim(),
  }));
  return {
    options,
    nameOf: (id) => options.find(({ value }) => value === id)?.label ?? '—',
  };
}

export function SecurityTab() {
  const t = useWords(securityWords);
  const [state, setState] = useSearchState();
  const { nameOf, options } = useAccountName();
  const kind = KINDS.find((one) => one === state['kind']);
  const { account } = state;
  const success = state['success'] === undefined ? undefined : state['success'] === 'true';
  const list = useInfiniteQuery({
    queryKey: ['security-log', kind, account, success],
    queryFn: ({ pageParam }: { readonly pageParam: string | undefined }) =>
      answer(
        api.GET('/api/v1/security-log', { params: { query: { cursor: pageParam, kind, account, success } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const lines = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Flex vertical gap={12}>
      <Typography.Text type="secondary">{t('about')}</Typography.Text>
      <Flex gap={8} wrap>
        <Select
          allowClear
          aria-label={t('kind')}
          placeholder={t('anyKind')}
          style={{ width: 190 }}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(value) }))}
          onChange={(value: Kind | undefined) => {
            setState({ kind: value });
          }}
        />
        {options.length === 0 ? null : (
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={t('account')}
            placeholder={t('anyAccount')}
            style={{ width: 190 }}
            value={account}
            options={options}
            onChange={(value: string | undefined) => {
              setState({ account: value });
            }}
          />
        )}
        <Select
          allowClear
          aria-label={t('outcome')}
          placeholder={t('anyOutcome')}
          style={{ width: 160 }}
          value={success === undefined ? undefined : String(success)}
          options={[
            { value: 'true', label: t('success') },
            { value: 'false', label: t('failure') },
          ]}
          onChange={(value: string | undefined) => {
            setState({ success: value });
          }}
        />
      </Flex>
      <Failure error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      {list.isSuccess && lines.length === 0 ? <Empty description={t('empty')} /> : null}
      {lines.length > 0 ? <Lines lines={lines} nameOf={nameOf} /> : null}
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </Flex>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly nameOf: (account: string | null) => string;
}

function Lines({ lines, nameOf }: LinesProps) {
  const t = useWords(securityWords);
  const { moment } = useDates();
  return (
    <RowTable<Line>
      aria-label={t('table')}
      rowKey={({ id }) => id}
      pagination={false}
      scroll={{ x: 'max-content' }}
      rows={lines}
      columns={[
        { title: t('time'), render: (_v, { at }) => moment(at) },
        { title: t('kind'), render: (_v, { kind }) => t(kind as Kind) },
        {
          title: t('outcome'),
          render: (_v, { success }) => (
            <Tag color={success ? 'success' : 'error'}>{success ? t('success') : t('failure')}</Tag>
          ),
        },
        { title: t('account'), render: (_v, { account }) => nameOf(account) },
        { title: t('actor'), render: (_v, { actor }) => nameOf(actor) },
        { title: t('address'), dataIndex: 'address' },
      ]}
    />
  );
}
