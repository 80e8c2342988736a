import { SearchOutlined, UserAddOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Input, Tag } from 'antd';
import { useMemo, useState } from 'react';

import { rolesQuery, type Grant, type Role } from '../../../api/accounts.ts';
import type { Directory, Person } from '../../../api/directory.ts';
import { useMay } from '../../../api/me.ts';
import { postsHeld } from '../../../api/posts-held.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { roleWords } from '../../../ui/roles-words.ts';
import { RowTable } from '../../../ui/row-table.tsx';
import { useWords } from '../../../words/define-words.ts';
import { peopleWords } from './people-words.ts';
import { PersonDialog } from './person-dialog.tsx';
import { PersonDrawer } from './person-drawer.tsx';

const PAGE = 50;

interface PersonRow {
  readonly person: Person;
  readonly posts: string;
  readonly roles: readonly Role[];
}

export function PeopleTab({ directory }: { readonly directory: Directory }) {
  const t = useWords(peopleWords);
  const role = useWords(roleWords);
  const may = useMay();
  const [state, setState] = useSearchState();
  const [adding, setAdding] = useState(false);
  const { data: grants } = useQuery(rolesQuery);
  const sought = (state['q'] ?? '').toLowerCase();
  const rows = useMemo(
    () =>
      rowsOf(directory, grants?.items ?? []).filter(({ person, posts }) =>
        `${person.name ?? ''} ${person.number ?? ''} ${posts}`.toLowerCase().includes(sought),
      ),
    [directory, grants, sought],
  );
  const chosen = directory.person(state['person'] ?? '');
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
        {may('organisation.write') ? (
          <Button
            icon={<UserAddOutlined />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {t('add')}
          </Button>
        ) : null}
      </Flex>
      <RowTable<PersonRow>
        aria-label={t('table')}
        rowKey={({ person }) => person.id}
        rows={rows}
        locale={{ emptyText: t('empty') }}
        scroll={{ x: 640 }}
        pagination={
          rows.length > PAGE
            ? { pageSize: PAGE, showSizeChanger: false, showTotal: (count) => t('tooMany', { count }) }
            : false
        }
        columns={[
          {
            title: t('name'),
            key: 'name',
            render: (_value, { person }) => (
              <Button
                type="link"
                size="small"
                style={{ paddingInline: 0 }}
                onClick={() => {
                  setState({ person: person.id });
                }}
              >
                {person.name ?? t('erased')}
              </Button>
            ),
          },
          {
            title: t('posts'),
            minWidth: 190,
            dataIndex: 'posts',
            render: (posts: string) => posts || t('none'),
          },
          {
            title: t('roles'),
            key: 'roles',
            render: (_value, { roles }) =>
              roles.length === 0 ? null : (
                <Flex gap={4} wrap>
                  {roles.map((one) => (
                    <Tag key={one}>{role(one)}</Tag>
                  ))}
                </Flex>
              ),
          },
          ...(may('organisation.write')
            ? [
                {
                  title: t('number'),
                  render: (_v: unknown, { person }: PersonRow) => person.number ?? t('none'),
                },
                {
                  title: t('contact'),
                  render: (_v: unknown, { person }: PersonRow) => person.contact ?? t('none'),
                },
              ]
            : []),
        ]}
      />
      {adding ? (
        <PersonDialog
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : null}
      {chosen === undefined ? null : (
        <PersonDrawer
          key={chosen.id}
          directory={directory}
          person={chosen}
          onClose={() => {
            setState({ person: undefined });
          }}
        />
      )}
    </Flex>
  );
}

function rowsOf(directory: Directory, grants: readonly Grant[]): readonly PersonRow[] {
  const held = postsHeld(directory);
  return directory.persons
    .filter(({ erasedOn }) => erasedOn === null)
    .map((person) => ({
      person,
      posts: held.get(person.id) ?? '',
      roles: [
        ...new Set(
          grants
            .filter((grant) => grant.person === person.id && grant.revokedOn === null)
            .map(({ role }) => role as Role),
        ),
      ],
    }));
}
