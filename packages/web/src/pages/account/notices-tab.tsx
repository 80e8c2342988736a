import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Badge, Button, Empty, Flex, Segmented, Skeleton, Typography } from 'antd';

import { answer, api } from '../../api/client.ts';
import type { AnswerOf } from '../../api/types.ts';
import { useSearchState } from '../../app/search-state.ts';
import { usePreferences } from '../../preferences/preferences.ts';
import { Failure } from '../../ui/failure.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { usePunctuation } from '../../words/punctuation.ts';
import { noticeTitle } from './notice-title.ts';
import { noticesWords } from './notices-words.ts';

type Notice = AnswerOf<'/api/v1/me/notices'>['items'][number];
const MOST_AT_ONCE = 200;

/** Follows live: the shell makes notices stale when one comes. */
export function NoticesTab() {
  const t = useWords(noticesWords);
  const [state, setState] = useSearchState();
  const onlyUnread = state['unread'] === 'true';
  const client = useQueryClient();
  const list = useInfiniteQuery({
    queryKey: ['notices', 'list', onlyUnread],
    queryFn: ({ pageParam }: { readonly pageParam: string | undefined }) =>
      answer(
        api.GET('/api/v1/me/notices', {
          params: { query: { cursor: pageParam, ...(onlyUnread ? { unread: true } : {}) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const read = useMutation({
    mutationFn: (ids: string[]) => answer(api.POST('/api/v1/me/notices/read', { body: { ids } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notices'] }),
  });
  const notices = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const unread = notices.filter(({ readAt }) => readAt === null).map(({ id }) => id);
  return (
    <Flex vertical gap={12} style={{ maxWidth: 820 }}>
      <Flex justify="space-between" gap={8} wrap>
        <Segmented
          aria-label={t('show')}
          value={onlyUnread ? 'unread' : 'all'}
          options={[
            { value: 'all', label: t('all') },
            { value: 'unread', label: t('unread') },
          ]}
          onChange={(value) => {
            setState({ unread: value === 'unread' ? 'true' : undefined });
          }}
        />
        <Button
          disabled={unread.length === 0}
          loading={read.isPending}
          onClick={() => {
            read.mutate(unread.slice(0, MOST_AT_ONCE));
          }}
        >
          {t('markAll')}
        </Button>
      </Flex>
      <Failure error={list.error ?? read.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} /> : null}
      {list.isSuccess && notices.length === 0 ? (
        <Empty description={onlyUnread ? t('emptyUnread') : t('empty')} />
      ) : null}
      <ul aria-label={t('list')} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {notices.map((notice) => (
          <NoticeLine
            key={notice.id}
            notice={notice}
            onRead={() => {
              read.mutate([notice.id]);
            }}
          />
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </Flex>
  );
}

function NoticeLine({ notice, onRead }: { readonly notice: Notice; readonly onRead: () => void }) {
  const t = useWords(noticesWords);
  const { brackets } = usePunctuation();
  const { moment } = useDates();
  const { language } = usePreferences();
  const router = useRouter();
  const isNew = notice.readAt === null;
  return (
    <li style={{ padding: '10px 0', borderBottom: '1px solid var(--ant-color-border-secondary)' }}>
      <Flex gap={10} align="flex-start">
        <Badge status={isNew ? 'processing' : 'default'} />
        <div style={{ flex: 1, minWidth: 0 }}>
          <Typography.Link
            href={notice.link}
            strong={isNew}
            onClick={(event) => {
              event.preventDefault();
              if (isNew) onRead();
              router.history.push(notice.link);
            }}
          >
            {noticeTitle(notice.title, language)}
          </Typography.Link>
          {isNew ? <span className="tz-hidden">{brackets('', t('new'))}</span> : null}
          <div>
            <Typography.Text type="secondary">{moment(notice.createdAt)}</Typography.Text>
          </div>
        </div>
        {isNew ? (
          <Button size="small" type="text" onClick={onRead}>
            {t('markOne')}
          </Button>
        ) : null}
      </Flex>
    </li>
  );
}
