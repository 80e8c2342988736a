/** Records by what stands in them, as one types. Words and register stand in the address. */
import { SearchOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, Flex, Input, Select, Skeleton, Typography } from 'antd';
import { useEffect, useState, type KeyboardEvent } from 'react';

import { registersQuery } from '../../api/registers.ts';
import { useSearchState } from '../../app/search-state.ts';
import { Failure } from '../../ui/failure.tsx';
import { Page } from '../../ui/page.tsx';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { SearchHitLine } from './search-hit-line.tsx';
import { searchQuery } from './search-query.ts';
import { searchWords } from './search-words.ts';

/** Milliseconds without a key before the search begins. */
const PAUSE_MS = 250;

export function SearchPage() {
  const t = useWords(searchWords);
  const label = useLabel();
  const [search, setSearch] = useSearchState();
  const { q = '', register } = search;
  const { data: registers } = useQuery(registersQuery);
  const words = q.trim();
  const query = useInfiniteQuery(searchQuery(words, register));
  const hits = words.length < 2 ? undefined : query.data?.pages.flatMap((page) => page.hits);
  return (
    <Page title={t('title')} about={t('about')}>
      <Flex vertical gap={16} onKeyDown={moveBetweenHits}>
        <Flex gap={8} wrap>
          <WordsInput
            words={q}
            onWords={(text) => {
              setSearch({ q: text === '' ? undefined : text });
            }}
          />
          <Select
            aria-label={t('register')}
            size="large"
            style={{ minWidth: 160 }}
            value={register ?? ''}
            options={[
              { value: '', label: t('allRegisters') },
              ...(registers?.items ?? []).map((one) => ({ value: one.id, label: label(one.label) })),
            ]}
            onChange={(one: string) => {
              setSearch({ register: one === '' ? undefined : one });
            }}
          />
        </Flex>
        <Failure error={query.error} onRetry={() => void query.refetch()} />
        {words.length < 2 ? (
          <Typography.Text type="secondary">{t(words === '' ? 'start' : 'tooShort')}</Typography.Text>
        ) : null}
        {query.isFetching && hits === undefined && words.length > 1 ? (
          <Skeleton active title={false} />
        ) : null}
        {hits === undefined ? null : (
          <>
            <Typography.Text type="secondary" role="status">
              {hits.length === 0 ? '' : t(query.hasNextPage ? 'foundMore' : 'found', { count: hits.length })}
            </Typography.Text>
            {hits.length === 0 ? (
              <Empty
                image={Empty.PRESENTED_IMAGE_SIMPLE}
                description={
                  <>
                    <div>{t('none', { words })}</div>
                    <Typography.Text type="secondary">{t('noneNext')}</Typography.Text>
                  </>
                }
              />
            ) : (
              <ul aria-label={t('results')} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
                {hits.map((hit) => (
                  <SearchHitLine key={hit.record.id} hit={hit} />
                ))}
              </ul>
            )}
          </>
        )}
        {query.hasNextPage && hits !== undefined ? (
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        ) : null}
      </Flex>
    </Page>
  );
}

interface WordsInputProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

function WordsInput({ words, onWords }: WordsInputProps) {
  const t = useWords(searchWords);
  const [text, setText] = useState(words);
  const [told, setTold] = useState(words);
  const [seen, setSeen] = useState(words);
  if (seen !== words) {
    setSeen(words);
    // The search of the header changes the address too; what was told from here is only coming back.
    if (words !== told) {
      setTold(words);
      setText(words);
    }
  }
  useEffect(() => {
    if (text === told) return;
    const waiting = setTimeout(() => {
      setTold(text);
      onWords(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(waiting);
    };
  }, [text, told, onWords]);
  return (
    <Input
      autoFocus
      size="large"
      prefix={<SearchOutlined />}
      aria-label={t('words')}
      placeholder={t('hint')}
      maxLength={200}
      value={text}
      style={{ flex: '1 1 280px' }}
      onChange={({ target }) => {
        setText(target.value);
      }}
    />
  );
}

/** Up and down go from result to result, and from the first back to the words. */
function moveBetweenHits(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.nativeEvent.isComposing || (event.target as HTMLElement).closest('.ant-select') !== null) return;
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  const at = hits.indexOf(event.target as HTMLElement);
  const next = hits[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (next !== undefined) next.focus();
  else if (at === 0) event.currentTarget.querySelector<HTMLElement>('input')?.focus();
  event.preventDefault();
}
