import { MoreOutlined, SearchOutlined, UserAddOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Dropdown, Flex, Input, Skeleton, Tag } from 'antd';
import { useState } from 'react';

import { accountsQuery, type Account } from '../../../api/accounts.ts';
import { useDirectory } from '../../../api/directory.ts';
import { useMay, useMe } from '../../../api/me.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { ActionsTitle } from '../../../ui/actions-title.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { NewAccounts } from '../../../ui/new-accounts/new-accounts.tsx';
import { RowTable } from '../../../ui/row-table.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { accountsWords } from './accounts-words.ts';
import { useAccountActions } from './use-account-actions.tsx';

const PAGE = 50;

export function AccountsTab() {
  const t = useWords(accountsWords);
  const may = useMay();
  const [state, setState] = useSearchState();
  const [adding, setAdding] = useState(false);
  const accounts = useQuery(accountsQuery);
  const directory = useDirectory();
  const sought = (state['q'] ?? '').toLowerCase();
  const nameOf = ({ person }: Account): string => directory?.person(person)?.name ?? '';
  const rows = (accounts.data ?? []).filter((one) =>
    `${nameOf(one)} ${one.name}`.toLowerCase().includes(sought),
  );
  return (
    <Flex vertical gap={12}>
      <Flex gap={8} wrap justify="space-between">
        <Input
          allowClear
          prefix={<SearchOutlined />}
          defaultValue={state['q']}
          aria-label={t('search')}
          placeholder={t('search')}
          style={{ flex: '1 1 220px', maxWidth: 360 }}
          onChange={({ target }) => {
            setState({ q: target.value.trim() === '' ? undefined : target.value.trim() });
          }}
        />
        {may('account.create') ? (
          <Button
            type="primary"
            icon={<UserAddOutlined />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('add')}
          </Button>
        ) : null}
      </Flex>
      <Failure error={accounts.error} onRetry={() => void accounts.refetch()} />
      {accounts.isPending ? <Skeleton active title={false} /> : <AccountTable rows={rows} nameOf={nameOf} />}
      <Drawer
        open={adding}
        destroyOnHidden
        title={t('add')}
        size={860}
        onClose={() => {
          setAdding(false);
        }}
      >
        <NewAccounts
          onMade={() => {
            setAdding(false);
          }}
        />
      </Drawer>
    </Flex>
  );
}

interface AccountTableProps {
  readonly rows: readonly Account[];
  readonly nameOf: (account: Account) => string;
}

function AccountTable({ rows, nameOf }: AccountTableProps) {
  const t = useWords(accountsWords);
  const { moment } = useDates();
  const me = useMe();
  const { itemsFor, error } = useAccountActions(nameOf);
  return (
    <>
      <Failure error={error} />
      <RowTable<Account>
        aria-label={t('table')}
        rowKey={({ id }) => id}
        rows={rows}
        locale={{ emptyText: t('empty') }}
        scroll={{ x: 'max-content' }}
        pagination={rows.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
        columns={[
          { title: t('person'), render: (_v, one) => nameOf(one) },
          { title: t('account'), dataIndex: 'name' },
          { title: t('state'), render: (_v, one) => <AccountState account={one} /> },
          {
            title: t('factor'),
            render: (_v, { secondFactor }) => (
              <Tag color={secondFactor ? 'success' : 'default'}>{secondFactor ? t('on') : t('off')}</Tag>
            ),
          },
          { title: t('created'), render: (_v, { createdAt }) => moment(createdAt) },
          {
            title: <ActionsTitle />,
            key: 'more',
            width: 56,
            render: (_v, one) => {
              const items = itemsFor(one);
              if (one.id === me.account) return null;
              return items.length === 0 ? null : (
                <Dropdown trigger={['click']} menu={{ items }}>
                  <Button
                    size="small"
                    icon={<MoreOutlined />}
                    aria-label={t('more', { name: nameOf(one) })}
                  />
                </Dropdown>
              );
            },
          },
        ]}
      />
    </>
  );
}

function AccountState({ account }: { readonly account: Account }) {
  const t = useWords(accountsWords);
  if (account.disabledAt !== null) return <Tag color="error">{t('disabled')}</Tag>;
  if (!account.hasPassword) return <Tag color="processing">{t('noPassword')}</Tag>;
  return account.mustChange ? (
    <Tag color="warning">{t('mustChange')}</Tag>
  ) : (
    <Tag color="success">{t('active')}</Tag>
  );
}
