import { MoreOutlined } from '@ant-design/icons';
import { Button, Collapse, Dropdown, Flex, Tag, Typography } from 'antd';
import { useState } from 'react';

import { answer, api } from '../../../api/client.ts';
import type { Directory, Holding, Post } from '../../../api/directory.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { todayIso, useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { usePunctuation } from '../../../words/punctuation.ts';
import { CloseDialog } from '../close-dialog.tsx';
import { EndHoldingDialog } from '../end-holding-dialog.tsx';
import { organisationWords } from '../organisation-words.ts';
import { HoldingDialog } from './holding-dialog.tsx';
import { PostDialog } from './post-dialog.tsx';

interface PostCardProps {
  readonly directory: Directory;
  readonly post: Post;
  readonly mayWrite: boolean;
}

type Dialog = 'hold' | 'edit' | 'close' | Holding | null;

/** A post: who holds it, who did, and what can be done about it. */
export function PostCard({ directory, post, mayWrite }: PostCardProps) {
  const t = useWords(organisationWords);
  const { colon } = usePunctuation();
  const [, setState] = useSearchState();
  const [dialog, setDialog] = useState<Dialog>(null);
  const held = directory.holdings.filter((one) => one.post === post.id);
  const now = held.filter(({ to }) => to === null || to >= today());
  const former = held.filter(({ to }) => to !== null && to < today());
  const close = (): void => {
    setDialog(null);
  };
  return (
    <section
      aria-label={post.name}
      style={{ border: '1px solid var(--ant-color-border-secondary)', borderRadius: 6, padding: '8px 12px' }}
    >
      <Flex justify="space-between" gap={8} wrap align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Flex gap={8} align="center" wrap>
            <Typography.Text strong>{post.name}</Typography.Text>
            {post.head ? <Tag color="processing">{t('head')}</Tag> : null}
          </Flex>
          {now.length === 0 ? <Tag color="warning">{t('vacant')}</Tag> : null}
          {now.map((one) => (
            <HolderLine
              key={one.id}
              directory={directory}
              holding={one}
              onEnd={
                mayWrite
                  ? () => {
                      setDialog(one);
                    }
                  : undefined
              }
            />
          ))}
          {post.aliases.length === 0 ? null : (
            <Typography.Text type="secondary">
              {t('aliasesOf', { names: post.aliases.join('、') })}
            </Typography.Text>
          )}
        </div>
        {mayWrite ? (
          <Flex gap={4}>
            <Button
              size="small"
              onClick={() => {
                if (now[0] === undefined) setDialog('hold');
                else setState({ handover: now[0].person, post: post.id });
              }}
            >
              {now.length === 0 ? t('hold') : t('handOverPost')}
            </Button>
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'hold', label: t('hold') },
                  { key: 'edit', label: t('editPost') },
                  { key: 'close', label: t('closePost'), danger: true },
                ],
                onClick: ({ key }) => {
                  setDialog(key as 'hold' | 'edit' | 'close');
                },
              }}
            >
              <Button size="small" icon={<MoreOutlined />} aria-label={colon(post.name, t('more'))} />
            </Dropdown>
          </Flex>
        ) : null}
      </Flex>
      {former.length === 0 ? null : (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'former',
              label: t('former', { count: former.length }),
              children: former.map((one) => <HolderLine key={one.id} directory={directory} holding={one} />),
            },
          ]}
        />
      )}
      {dialog === 'hold' ? <HoldingDialog post={post} onClose={close} /> : null}
      {dialog === 'edit' ? (
        <PostDialog directory={directory} unit={post.unit} post={post} onClose={close} />
      ) : null}
      {dialog === 'close' ? (
        <CloseDialog
          name={post.name}
          send={(on) =>
            answer(api.POST('/api/v1/posts/{id}/close', { params: { path: { id: post.id } }, body: { on } }))
          }
          onClose={close}
        />
      ) : null}
      {dialog !== null && typeof dialog === 'object' ? (
        <EndHoldingDialog
          holding={dialog}
          name={directory.person(dialog.person)?.name ?? ''}
          onClose={close}
        />
      ) : null}
    </section>
  );
}

interface HolderLineProps {
  readonly directory: Directory;
  readonly holding: Holding;
  readonly onEnd?: (() => void) | undefined;
}

function HolderLine({ directory, holding, onEnd }: HolderLineProps) {
  const t = useWords(organisationWords);
  const { day } = useDates();
  const { from, to, acting, person } = holding;
  return (
    <Flex gap={8} align="center" wrap>
      <span>{directory.person(person)?.name ?? '—'}</span>
      {acting ? <Tag>{t('acting')}</Tag> : null}
      <Typography.Text type="secondary">
        {to === null ? t('since', { day: day(from) }) : t('until', { from: day(from), to: day(to) })}
      </Typography.Text>
      {onEnd === undefined || to !== null ? null : (
        <Button size="small" type="link" onClick={onEnd}>
          {t('endHolding')}
        </Button>
      )}
    </Flex>
  );
}

const today = (): string => todayIso(new Date());
