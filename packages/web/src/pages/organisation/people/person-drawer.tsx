import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Descriptions, Drawer, Flex, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import { directoryQuery, type Directory, type Person } from '../../../api/directory.ts';
import { useMay } from '../../../api/me.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { Failure } from '../../../ui/failure.tsx';
import { PostName } from '../../../ui/names.tsx';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { organisationWords } from '../organisation-words.ts';
import { peopleWords } from './people-words.ts';
import { PersonDialog } from './person-dialog.tsx';

interface PersonDrawerProps {
  readonly directory: Directory;
  readonly person: Person;
  readonly onClose: () => void;
}

export function PersonDrawer({ directory, person, onClose }: PersonDrawerProps) {
  const t = useWords(peopleWords);
  const organisation = useWords(organisationWords);
  const may = useMay();
  const { day } = useDates();
  const [, setState] = useSearchState();
  const [editing, setEditing] = useState(false);
  const erase = useErase(person, onClose);
  const holdings = directory.holdings.filter((held) => held.person === person.id);
  return (
    <Drawer open title={person.name ?? t('erased')} size={440} onClose={onClose}>
      <Flex vertical gap={16}>
        {may('organisation.write') && person.erasedOn === null ? (
          <Flex gap={8} wrap>
            <Button
              onClick={() => {
                setEditing(true);
              }}
            >
              {t('edit')}
            </Button>
            <Button
              onClick={() => {
                setState({ person: undefined, handover: person.id, post: undefined });
              }}
            >
              {t('handOver')}
            </Button>
            <Button danger loading={erase.isPending} onClick={erase.ask}>
              {t('erase')}
            </Button>
          </Flex>
        ) : null}
        <Failure error={erase.error} />
        <Descriptions
          size="small"
          column={1}
          items={[
            { key: 'number', label: t('number'), children: person.number ?? t('none') },
            { key: 'contact', label: t('contact'), children: person.contact ?? t('none') },
          ]}
        />
        <section>
          <Typography.Title level={3} style={{ fontSize: 15 }}>
            {t('holdings')}
          </Typography.Title>
          {holdings.length === 0 ? (
            <Typography.Text type="secondary">{t('noHoldings')}</Typography.Text>
          ) : null}
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {holdings.map(({ id, post, from, to }) => (
              <li key={id}>
                <PostName id={post} />{' '}
                <Typography.Text type="secondary">
                  {to === null
                    ? organisation('since', { day: day(from) })
                    : organisation('until', { from: day(from), to: day(to) })}
                </Typography.Text>
              </li>
            ))}
          </ul>
        </section>
      </Flex>
      {editing ? (
        <PersonDialog
          person={person}
          onClose={() => {
            setEditing(false);
          }}
        />
      ) : null}
    </Drawer>
  );
}

function useErase(person: Person, onDone: () => void) {
  const t = useWords(peopleWords);
  const { modal } = App.useApp();
  const client = useQueryClient();
  const erase = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/persons/{id}/erase', { params: { path: { id: person.id } } })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: directoryQuery.queryKey });
      onDone();
    },
  });
  const ask = (): void => {
    modal.confirm({
      title: t('eraseAsk', { name: person.name ?? '' }),
      content: t('eraseWhy'),
      okText: t('erase'),
      okButtonProps: { danger: true },
      onOk: () => erase.mutateAsync().catch(() => undefined),
    });
  };
  return { ask, isPending: erase.isPending, error: erase.error };
}
