/** Accounts for many persons at once. */
import { SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty, Flex, Input, Progress, Skeleton, Typography } from 'antd';
import { useState } from 'react';

import { accountsQuery, rolesQuery } from '../../api/accounts.ts';
import { directoryQuery } from '../../api/directory.ts';
import { useMay } from '../../api/me.ts';
import { useWords } from '../../words/define-words.ts';
import { Failure } from '../failure.tsx';
import { CandidateTable } from './candidate-table.tsx';
import { candidatesOf, isAccount, type Candidate, type Choice } from './candidates.ts';
import { MadeAccounts } from './made-accounts.tsx';
import { newAccountsWords } from './new-accounts-words.ts';
import { useNewAccounts, type WantedAccount } from './use-new-accounts.ts';

/** More than these are not ticked from the start: nobody looks through them. */
const MOST_TICKED = 60;
const IMPORTERS: ReadonlySet<string> = new Set(['supervisor', 'leader']);

export function NewAccounts({ onMade }: { readonly onMade?: () => void }) {
  const directory = useQuery(directoryQuery);
  const accounts = useQuery(accountsQuery);
  const roles = useQuery(rolesQuery);
  const { made, wanted, make, forget } = useNewAccounts();
  const t = useWords(newAccountsWords);
  if (wanted > 0)
    return (
      <div role="status">
        <Typography.Paragraph>{t('creating', { done: made.length, count: wanted })}</Typography.Paragraph>
        <Progress percent={Math.round((made.length / wanted) * 100)} aria-label={t('table')} />
      </div>
    );
  if (made.length > 0)
    return (
      <MadeAccounts
        made={made}
        onClose={() => {
          forget();
          onMade?.();
        }}
      />
    );
  const error = directory.error ?? accounts.error ?? roles.error;
  if (error !== null)
    return (
      <Failure error={error} onRetry={() => void Promise.all([directory.refetch(), accounts.refetch()])} />
    );
  if (directory.data === undefined || accounts.data === undefined || roles.data === undefined)
    return <Skeleton active title={false} />;
  if (directory.data.persons.length <= accounts.data.length && directory.data.posts.length === 0)
    return <Empty description={t('noPersons')} />;
  const candidates = candidatesOf(directory.data, accounts.data, roles.data.items);
  return candidates.length === 0 ? (
    <Empty description={t('nobody')} />
  ) : (
    <Choose
      key={candidates.length}
      candidates={candidates}
      leading={
        new Set(
          roles.data.items
            .filter(({ role, revokedOn }) => revokedOn === null && IMPORTERS.has(role))
            .map(({ person }) => person),
        ).size
      }
      onMake={(all) => void make(all)}
    />
  );
}

interface ChooseProps {
  readonly candidates: readonly Candidate[];
  /** How many persons are supervisors or leaders already. */
  readonly leading: number;
  readonly onMake: (accounts: readonly WantedAccount[]) => void;
}

function Choose({ candidates, leading, onMake }: ChooseProps) {
  const t = useWords(newAccountsWords);
  const may = useMay();
  const [sought, setSought] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    candidates.length <= MOST_TICKED ? candidates.map(({ person }) => person) : [],
  );
  const [choices, setChoices] = useState<ReadonlyMap<string, Partial<Choice>>>(new Map());
  const choiceOf = (candidate: Candidate): Choice => ({
    account: candidate.account,
    role: null,
    ...choices.get(candidate.person),
  });
  const chosen = candidates
    .filter(({ person }) => ticked.includes(person))
    .map((one) => ({ person: one.person, name: one.name, ...choiceOf(one) }));
  const wrong = chosen.some(({ account }) => !isAccount(account));
  return (
    <Flex vertical gap={12}>
      <Typography.Text type="secondary">
        {t('about')}
        {may('role.write') ? '' : ` ${t('roleLater')}`}
      </Typography.Text>
      {candidates.length > 10 ? (
        <Input
          allowClear
          prefix={<SearchOutlined />}
          aria-label={t('find')}
          placeholder={t('find')}
          style={{ maxWidth: 320 }}
          onChange={({ target }) => {
            setSought(target.value.trim());
          }}
        />
      ) : null}
      <CandidateTable
        candidates={candidates.filter((one) => `${one.name} ${one.posts}`.includes(sought))}
        ticked={ticked}
        onTick={setTicked}
        choiceOf={choiceOf}
        mayGiveRoles={may('role.write')}
        onChoose={(person, changed) => {
          setChoices(new Map(choices).set(person, { ...choices.get(person), ...changed }));
        }}
      />
      {may('role.write') && leading === 0 && !chosen.some(({ role }) => IMPORTERS.has(role ?? '')) ? (
        <Alert type="warning" showIcon title={t('nobodyImports')} />
      ) : may('role.write') && leading + chosen.filter(({ role }) => IMPORTERS.has(role ?? '')).length < 2 ? (
        <Alert type="info" showIcon title={t('nobodyCloses')} />
      ) : null}
      <Button
        type="primary"
        size="large"
        disabled={chosen.length === 0 || wrong}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onMake(chosen);
        }}
      >
        {t('create', { count: chosen.length })}
      </Button>
    </Flex>
  );
}
