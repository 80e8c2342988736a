import { App, Alert, Button, Flex, Skeleton } from 'antd';
import { useEffect, useRef } from 'react';

import { useWords } from '../../words/define-words.ts';
import { Failure } from '../failure.tsx';
import { importWords } from './import-words.ts';
import { TablePreview } from './table-preview.tsx';
import { cellProblems, useImport, type ImportAnswer } from './use-import.ts';

interface CheckedTableProps {
  readonly rows: readonly (readonly string[])[];
  readonly onBack: () => void;
  readonly onImported: (counts: ImportAnswer) => void;
}

/** What a table would do, before it does it. */
export function CheckedTable({ rows, onBack, onImported }: CheckedTableProps) {
  const t = useWords(importWords);
  const { message } = App.useApp();
  const { tryOut, take } = useImport((counts) => {
    void message.success(t('imported'));
    onImported(counts);
  });
  const { mutate } = tryOut;
  useEffect(() => {
    mutate(rows);
  }, [mutate, rows]);
  const importing = useRef<HTMLButtonElement>(null);
  const ready = tryOut.data !== undefined && !isNothing(tryOut.data);
  useEffect(() => {
    if (ready) importing.current?.focus();
  }, [ready]);
  const error = take.error ?? tryOut.error;
  const problems = cellProblems(error);
  return (
    <Flex vertical gap={12}>
      {tryOut.isPending ? <Skeleton active paragraph={{ rows: 2 }} title={false} /> : null}
      {problems === null ? (
        <Failure
          error={error}
          onRetry={() => {
            mutate(rows);
          }}
        />
      ) : (
        <Alert
          role="alert"
          type="error"
          showIcon
          title={t('checkedBad', { count: problems.size })}
          description={
            <ul style={{ margin: 0, paddingInlineStart: 18 }}>
              {[...problems].map(([at, detail]) => (
                <li key={at}>
                  {at === '' ? '' : `${at}　`}
                  {detail}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {tryOut.data === undefined ? null : <Outcome counts={tryOut.data} />}
      <TablePreview rows={rows} problems={problems} />
      <Flex gap={8}>
        <Button
          ref={importing}
          type="primary"
          disabled={!ready}
          loading={take.isPending}
          onClick={() => {
            take.mutate(rows);
          }}
        >
          {t('import')}
        </Button>
        <Button onClick={onBack}>{t('change')}</Button>
      </Flex>
    </Flex>
  );
}

const PARTS = ['units', 'posts', 'persons', 'holdings', 'roles'] as const;

const isNothing = (counts: ImportAnswer): boolean =>
  PARTS.every((part) => counts[part].created + counts[part].updated === 0);

function Outcome({ counts }: { readonly counts: ImportAnswer }) {
  const t = useWords(importWords);
  if (isNothing(counts)) return <Alert type="info" showIcon title={t('checkedSame')} />;
  const updated = PARTS.reduce((sum, part) => sum + counts[part].updated, 0);
  const { units, posts, persons } = counts;
  return (
    <Alert
      type="success"
      showIcon
      title={t('checkedGood', { units: units.created, posts: posts.created, persons: persons.created })}
      description={updated === 0 ? undefined : t('more', { count: updated })}
    />
  );
}
