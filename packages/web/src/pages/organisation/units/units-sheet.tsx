/** The organisation on paper: each unit with its posts, and who holds them. */
import { Flex, Tag } from 'antd';

import type { Directory, Post } from '../../../api/directory.ts';
import { PlainTable } from '../../../ui/plain-table.tsx';
import { todayIso, useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { organisationWords } from '../organisation-words.ts';
import { sheetRows } from './sheet-rows.ts';

export function UnitsSheet({ directory }: { readonly directory: Directory }) {
  const t = useWords(organisationWords);
  return (
    <PlainTable
      caption={t('units')}
      head={[t('unit'), t('post'), t('heldBy')]}
      rows={sheetRows(directory).map(({ unit, depth, post }) => ({
        key: post?.id ?? unit?.id ?? '',
        cells: [
          <span
            key="unit"
            style={{ paddingInlineStart: `${depth * 1.5}em`, fontWeight: depth === 0 ? 600 : 400 }}
          >
            {unit?.name}
          </span>,
          post === undefined ? t('noPosts') : <PostCell key="post" post={post} />,
          post === undefined ? '' : <Holders key="holders" directory={directory} post={post} />,
        ],
      }))}
    />
  );
}

function PostCell({ post }: { readonly post: Post }) {
  const t = useWords(organisationWords);
  return (
    <Flex gap={8} align="center" wrap>
      {post.name}
      {post.head ? <Tag color="processing">{t('head')}</Tag> : null}
    </Flex>
  );
}

function Holders({ directory, post }: { readonly directory: Directory; readonly post: Post }) {
  const t = useWords(organisationWords);
  const { day } = useDates();
  const today = todayIso(new Date());
  const now = directory.holdings.filter(
    (one) => one.post === post.id && (one.to === null || one.to >= today),
  );
  if (now.length === 0) return t('vacant');
  return now.map(({ id, person, acting, from, to }) => (
    <Flex key={id} gap={8} align="center" wrap>
      {directory.person(person)?.name ?? '—'}
      {acting ? <Tag>{t('acting')}</Tag> : null}
      <span style={{ color: 'var(--ant-color-text-secondary)' }}>
        {to === null ? t('since', { day: day(from) }) : t('until', { from: day(from), to: day(to) })}
      </span>
    </Flex>
  ));
}
