import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, DatePicker, Descriptions, Empty, Flex, Select, Skeleton, Tag } from 'antd';
import dayjs from 'dayjs';

import { answer, api } from '../../../api/client.ts';
import { useDirectory } from '../../../api/directory.ts';
import type { AnswerOf, QueryOf } from '../../../api/types.ts';
import { useSearchState } from '../../../app/search-state.ts';
import { Failure } from '../../../ui/failure.tsx';
import { RowTable } from '../../../ui/row-table.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { auditWords } from './audit-words.ts';

type Event = AnswerOf<'/api/v1/audit/log'>['items'][number];
type Kind = NonNullable<QueryOf<'/api/v1/audit/log'>['kind']>;

const KINDS = [
  'record',
  'occurrence',
  'schedule',
  'generation',
  'evidence',
  'proof',
  'plan',
  'unit',
  'post',
  'person',
  'holding',
  'delegation',
  'grant',
  'register',
  'calendar',
  'urge',
  'operation',
] as const satisfies readonly Kind[];
const ISO = 'YYYY-MM-DD';

/** Newest first, by who, what and when; the address holds the filter. */
export function EventTable() {
  const t = useWords(auditWords);
  const [state] = useSearchState();
  const printing = usePrinting();
  const { actor, from, to } = state;
  const kind = KINDS.find((one) => one === state['kind']);
  const list = useInfiniteQuery({
    queryKey: ['audit', 'log', actor, kind, from, to],
    queryFn: ({ pageParam }: { readonly pageParam: string | undefined }) =>
      answer(
        api.GET('/api/v1/audit/log', {
          params: {
            query: {
              cursor: pageParam,
              actor,
              kind,
              from: from === undefined ? undefined : dayjs(from).startOf('day').toISOString(),
              until: to === undefined ? undefined : dayjs(to).add(1, 'day').startOf('day').toISOString(),
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const events = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Flex vertical gap={12}>
      <Filters />
      <Failure error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Skeleton active title={false} paragraph={{ rows: 6 }} /> : null}
      {list.isSuccess && events.length === 0 ? <Empty description={t('empty')} /> : null}
      {events.length > 0 ? <Events events={events} /> : null}
      {list.hasNextPage && printing ? <p>{t('printedPart', { count: events.length })}</p> : null}
      {list.hasNextPage ? (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </Flex>
  );
}

function Filters() {
  const t = useWords(auditWords);
  const [state, setState] = useSearchState();
  const directory = useDirectory();
  const { actor, from, to } = state;
  const kind = KINDS.find((one) => one === state['kind']);
  return (
    <Flex gap={8} wrap>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('who')}
        placeholder={t('anybody')}
        style={{ width: 180 }}
        value={actor}
        options={(directory?.persons ?? []).map(({ id, name }) => ({ value: id, label: name ?? '—' }))}
        onChange={(value: string | undefined) => {
          setState({ actor: value });
        }}
      />
      <Select
        allowClear
        aria-label={t('what')}
        placeholder={t('anything')}
        style={{ width: 150 }}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(value) }))}
        onChange={(value: Kind | undefined) => {
          setState({ kind: value });
        }}
      />
      <DatePicker.RangePicker
        aria-label={t('when')}
        value={from === undefined || to === undefined ? null : [dayjs(from), dayjs(to)]}
        onChange={(range) => {
          setState({ from: range?.[0]?.format(ISO), to: range?.[1]?.format(ISO) });
        }}
      />
    </Flex>
  );
}

function Events({ events }: { readonly events: readonly Event[] }) {
  const t = useWords(auditWords);
  const label = useLabel();
  const { moment } = useDates();
  const directory = useDirectory();
  const nameOf = (person: string | null): string =>
    person === null ? t('system') : (directory?.person(person)?.name ?? '—');
  return (
    <RowTable<Event>
      aria-label={t('table')}
      rowKey={({ id }) => id}
      pagination={false}
      scroll={{ x: 760 }}
      rows={events}
      detail={(event) => <EventDetail event={event} />}
      columns={[
        { title: t('time'), render: (_v, { at }) => moment(at) },
        {
          title: t('who'),
          render: (_v, { actor, onBehalfOf }) =>
            `${nameOf(actor)}${onBehalfOf === null ? '' : t('for', { name: nameOf(onBehalfOf) })}`,
        },
        { title: t('action'), render: (_v, { words }) => label(words) },
        {
          title: t('what'),
          render: (_v, { object, version }) => `${t(object.kind as Kind)} · ${t('version')} ${version}`,
        },
        {
          title: t('seal'),
          render: (_v, { leaf }) =>
            leaf === null ? <Tag>{t('unsealed')}</Tag> : <Tag color="success">{t('sealed', { leaf })}</Tag>,
        },
      ]}
    />
  );
}

function EventDetail({ event }: { readonly event: Event }) {
  const t = useWords(auditWords);
  const { object, data, hash, previous } = event;
  const code = (text: string) => <code style={{ wordBreak: 'break-all', whiteSpace: 'normal' }}>{text}</code>;
  return (
    <Descriptions
      size="small"
      column={1}
      items={[
        {
          key: 'id',
          label: t('id'),
          children: (
            <>
              {code(object.id)}{' '}
              {object.kind === 'record' ? (
                <Link to="/records/$record" params={{ record: object.id }} search={{}}>
                  {t('open')}
                </Link>
              ) : null}
            </>
          ),
        },
        {
          key: 'data',
          label: t('data'),
          children: (
            <pre
              style={{
                margin: 0,
                whiteSpace: 'pre-wrap',
                overflowWrap: 'anywhere',
                maxHeight: 280,
                overflow: 'auto',
              }}
              tabIndex={0}
            >
              {JSON.stringify(data, null, 2)}
            </pre>
          ),
        },
        { key: 'hash', label: t('hash'), children: code(hash) },
        ...(previous === null ? [] : [{ key: 'previous', label: t('previous'), children: code(previous) }]),
      ]}
    />
  );
}
