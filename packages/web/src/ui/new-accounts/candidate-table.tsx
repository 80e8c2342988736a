import { Input, Select, Table, Tag } from 'antd';

import type { Role } from '../../api/accounts.ts';
import { useWords } from '../../words/define-words.ts';
import { ROLES, roleWords } from '../roles-words.ts';
import { isAccount, type Candidate, type Choice } from './candidates.ts';
import { newAccountsWords } from './new-accounts-words.ts';

const PAGE = 50;

interface CandidateTableProps {
  readonly candidates: readonly Candidate[];
  readonly ticked: readonly string[];
  readonly onTick: (persons: readonly string[]) => void;
  readonly choiceOf: (candidate: Candidate) => Choice;
  readonly onChoose: (person: string, changed: Partial<Choice>) => void;
  readonly mayGiveRoles: boolean;
}

export function CandidateTable(props: CandidateTableProps) {
  const { candidates, ticked, onTick, choiceOf, onChoose, mayGiveRoles } = props;
  const t = useWords(newAccountsWords);
  const role = useWords(roleWords);
  return (
    <Table
      size="small"
      rowKey="person"
      aria-label={t('table')}
      dataSource={candidates}
      scroll={{ x: 'max-content' }}
      pagination={candidates.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
      rowSelection={{
        selectedRowKeys: [...ticked],
        preserveSelectedRowKeys: true,
        onChange: (keys) => {
          onTick(keys.map(String));
        },
        getCheckboxProps: ({ name }) => ({ 'aria-label': t('select', { name }) }),
        getTitleCheckboxProps: () => ({ 'aria-label': t('selectAll') }),
      }}
      columns={[
        { title: t('person'), dataIndex: 'name', width: 110 },
        {
          title: t('posts'),
          key: 'posts',
          render: (_value, { posts, roles }) => (
            <>
              {posts === '' ? t('none') : posts}{' '}
              {roles.map((one) => (
                <Tag key={one}>{role(one)}</Tag>
              ))}
            </>
          ),
        },
        {
          title: t('account'),
          key: 'account',
          width: 190,
          render: (_value, candidate) => {
            const { account } = choiceOf(candidate);
            return (
              <Input
                size="small"
                value={account}
                maxLength={100}
                autoComplete="off"
                aria-label={t('accountOf', { name: candidate.name })}
                {...(isAccount(account) ? {} : { status: 'error', title: t('accountWrong') })}
                onChange={({ target }) => {
                  onChoose(candidate.person, { account: target.value.trim() });
                }}
              />
            );
          },
        },
        ...(mayGiveRoles
          ? [
              {
                title: t('role'),
                key: 'role',
                width: 170,
                render: (_value: unknown, candidate: Candidate) => (
                  <Select<Role | 'none'>
                    size="small"
                    style={{ width: '100%' }}
                    popupMatchSelectWidth={320}
                    value={choiceOf(candidate).role ?? 'none'}
                    aria-label={t('roleOf', { name: candidate.name })}
                    options={(['none', ...ROLES] as const)
                      .filter((one) => !candidate.roles.includes(one as Role))
                      .map((one) => ({ value: one, label: role(one) }))}
                    optionRender={({ value }) => (
                      <>
                        {role(value as Role | 'none')}
                        <div style={{ color: 'var(--ant-color-text-secondary)', whiteSpace: 'normal' }}>
                          {role(`${value as Role | 'none'}-why`)}
                        </div>
                      </>
                    )}
                    onChange={(value) => {
                      onChoose(candidate.person, { role: value === 'none' ? null : value });
                    }}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
