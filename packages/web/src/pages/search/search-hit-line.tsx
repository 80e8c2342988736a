import { Link } from '@tanstack/react-router';
import { Flex, Typography } from 'antd';

import { useDefinition } from '../../api/definition.ts';
import { Light } from '../../ui/light.tsx';
import { UnitName } from '../../ui/names.tsx';
import { StageTag } from '../../ui/stage-tag.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { markedParts } from './marked-parts.ts';
import type { SearchHit } from './search-query.ts';
import { searchWords } from './search-words.ts';

/** A record that was found, with the words marked where they stand. */
export function SearchHitLine({ hit: { record, highlights, found } }: { readonly hit: SearchHit }) {
  const t = useWords(searchWords);
  const label = useLabel();
  const { day } = useDates();
  const definition = useDefinition(record.register);
  const field = definition?.fields.find(({ id }) => id === found?.in);
  return (
    <li style={{ paddingBlock: 12, borderBottom: '1px solid var(--ant-color-border-secondary)' }}>
      <Link
        data-hit
        to="/records/$record"
        params={{ record: record.id }}
        style={{ fontSize: 16, fontWeight: 500 }}
      >
        <Marked text={record.title} places={highlights} />
      </Link>
      {found === null ? null : (
        <div style={{ marginTop: 4 }}>
          <Typography.Text type="secondary">
            {field === undefined ? (found.in === 'file' ? `${t('inFile')} ` : '') : `${label(field.label)} `}
          </Typography.Text>
          <Marked text={found.excerpt.text} places={found.excerpt.highlights} />
        </div>
      )}
      <Flex gap={8} wrap align="center" style={{ marginTop: 6 }}>
        <Light timeliness={record.timeliness} light={record.light} />
        <StageTag definition={definition} stage={record.stage} />
        <Typography.Text type="secondary">
          {definition === undefined ? '' : `${label(definition.label)} `}
          <span style={{ whiteSpace: 'nowrap' }}>{record.number ?? ''}</span> · <UnitName id={record.unit} />
          {record.dueOn === null ? null : (
            <>
              {'\u00a0· '}
              <span style={{ whiteSpace: 'nowrap' }}>{day(record.dueOn)}</span>
            </>
          )}
        </Typography.Text>
      </Flex>
    </li>
  );
}

function Marked({
  text,
  places,
}: {
  readonly text: string;
  readonly places: readonly (readonly [number, number])[];
}) {
  return markedParts(text, places).map((part, at) =>
    part.marked ? (
      <mark
        key={at}
        style={{ background: 'var(--ant-color-warning-bg)', color: 'inherit', fontWeight: 600, padding: 0 }}
      >
        {part.text}
      </mark>
    ) : (
      <span key={at}>{part.text}</span>
    ),
  );
}
