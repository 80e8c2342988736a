/** Who has which role; giving and taking back for those who may. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Collapse, Descriptions, Empty, Flex, Popconfirm, Skeleton, Typography } from 'antd';
import { useState } from 'react';

import { rolesQuery, type Grant, type Role } from '../api/accounts.ts';
import { answer, api } from '../api/client.ts';
import type { Directory } from '../api/directory.ts';
import { useMay } from '../api/me.ts';
import { useWords } from '../words/define-words.ts';
import { ActionsTitle } from './actions-title.tsx';
import { Failure } from './failure.tsx';
import { GiveRoleDialog } from './give-role-dialog.tsx';
import { roleGrantsWords } from './role-grants-words.ts';
import { ROLES, roleWords } from './roles-words.ts';
import { RowTable } from './row-table.tsx';

const PAGE = 50;

export function RoleGrants({ directory }: { readonly directory: Directory }) {
  const t = useWords(roleGrantsWords);
  const role = useWords(roleWords);
  const may = useMay();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [giving, setGiving] = useState(false);
  const list = useQuery(rolesQuery);
  const revoke = useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/roles/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: rolesQuery.queryKey });
      void message.success(t('revoked'));
    },
  });
  const nameOf = (person: string): string => directory.person(person)?.name ?? '—';
  const standing = (list.data?.items ?? []).filter(({ revokedOn }) => revokedOn === null);
  return (
    <Flex vertical gap={12}>
      <Typography.Text type="secondary">
        {t('about')} {may('role.write') ? '' : t('readOnly')}
      </Typography.Text>
      <Collapse
        size="small"
        items={[
          {
            key: 'what',
            label: t('what'),
            children: (
              <Descriptions
                size="small"
                column={1}
                items={ROLES.map((one) => ({ key: one, label: role(one), children: role(`${one}-why`) }))}
              />
            ),
          },
        ]}
      />
      {may('role.write') ? (
        <Button
          type="primary"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setGiving(true);
          }}
        >
          {t('give')}
        </Button>
      ) : null}
      <Failure error={list.error ?? revoke.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      {list.data !== undefined && standing.length === 0 ? <Empty description={t('empty')} /> : null}
      {standing.length > 0 ? (
        <RowTable<Grant>
          rowKey={({ id }) => id}
          aria-label={t('table')}
          scroll={{ x: 'max-content' }}
          rows={standing}
          pagination={standing.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
          columns={[
            { title: t('person'), render: (_v, one) => nameOf(one.person) },
            { title: t('role'), render: (_v, one) => role(one.role as Role) },
            {
              title: t('scope'),
              render: (_v, { unit }) =>
                unit === null ? t('whole') : t('below', { unit: directory.unit(unit)?.name ?? '' }),
            },
            ...(may('role.write')
              ? [
                  {
                    title: <ActionsTitle />,
                    key: 'revoke',
                    render: (_v: unknown, one: Grant) => (
                      <Popconfirm
                        title={t('revokeAsk', { name: nameOf(one.person), role: role(one.role as Role) })}
                        onConfirm={() => {
                          revoke.mutate(one.id);
                        }}
                      >
                        <Button size="small" danger>
                          {t('revoke')}
                        </Button>
                      </Popconfirm>
                    ),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {giving ? (
        <GiveRoleDialog
          directory={directory}
          onClose={() => {
            setGiving(false);
          }}
        />
      ) : null}
    </Flex>
  );
}
