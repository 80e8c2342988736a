/** The fields of a record by the register's own form; what is empty is passed over unless its whole section is. */
import { useQuery } from '@tanstack/react-query';
import { Typography } from 'antd';
import { Fragment } from 'react';

import type { Field, RegisterDefinition } from '../../api/definition.ts';
import { citationsQuery } from '../../api/record-parts.ts';
import type { LedgerRecord } from '../../api/records.ts';
import { usePreferences } from '../../preferences/preferences.ts';
import { FieldValue } from '../../ui/field-value/field-value.tsx';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { Part } from './card.tsx';
import { filledSections } from './filled-sections.ts';
import { recordWords } from './record-words.ts';

interface FieldsPartProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
}

export function FieldsPart({ record, definition }: FieldsPartProps) {
  const t = useWords(recordWords);
  const label = useLabel();
  const { language } = usePreferences();
  const citations = useQuery(citationsQuery(record.parent ?? record.id));
  const quotes = citations.data?.map(({ quote }) => quote) ?? [];
  // The plan's own sentence stands above already; what says the same for another reason stays.
  const quoted = definition.fields.find(
    ({ id }) => id !== definition.titleField && quotes.some((quote) => quote === record.data[id]),
  );
  const said = Object.entries(record.data).filter(([id]) => id !== quoted?.id);
  const sections = filledSections(definition, Object.fromEntries(said));
  return (
    <Part title={t('content')}>
      {sections.map((section, at) => (
        <section key={section.label?.en ?? at} style={{ marginTop: at === 0 ? 0 : 14 }}>
          {section.label === null || sections.length === 1 ? null : (
            <Typography.Title level={3} style={{ fontSize: 13, margin: '0 0 6px' }} type="secondary">
              {label(section.label)}
            </Typography.Title>
          )}
          <dl
            style={{
              margin: 0,
              display: 'grid',
              // Names of fields are longer in English.
              gridTemplateColumns: `clamp(84px, 28%, ${language === 'zh' ? 120 : 168}px) 1fr`,
              columnGap: 16,
              rowGap: 8,
            }}
          >
            {section.fields.map((field) => (
              <Line key={field.id} field={field} value={record.data[field.id]} />
            ))}
          </dl>
        </section>
      ))}
    </Part>
  );
}

function Line({ field, value }: { readonly field: Field; readonly value: unknown }) {
  const label = useLabel();
  return (
    <Fragment>
      <dt>
        <Typography.Text type="secondary">{label(field.label)}</Typography.Text>
      </dt>
      <dd style={{ margin: 0, minWidth: 0 }}>
        <FieldValue field={field} value={value} />
      </dd>
    </Fragment>
  );
}
