import { Flex, Tag, Typography } from 'antd';

import type { Field, RegisterDefinition } from '../../../api/definition.ts';
import { RowTable } from '../../../ui/row-table.tsx';
import { asSentence } from '../../../words/as-sentence.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { registerWords } from '../register-words.ts';

/** The fields in words. */
export function FieldsTable({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(registerWords);
  const label = useLabel();
  return (
    <RowTable<Field>
      aria-label={t('fields')}
      pagination={false}
      rowKey={({ id }) => id}
      rows={definition.fields}
      columns={[
        {
          title: t('field'),
          rowScope: 'row',
          onCell: () => ({ style: { background: 'transparent' } }),
          render: (_, field) => (
            <>
              <Typography.Text strong>{label(field.label)}</Typography.Text>{' '}
              <Typography.Text type="secondary" code>
                {field.id}
              </Typography.Text>
            </>
          ),
        },
        { title: t('kind'), width: 90, render: (_, field) => t(`kind_${field.kind}`) },
        { title: t('traits'), render: (_, field) => <Traits definition={definition} field={field} /> },
        {
          title: t('help'),
          render: (_, field) => (field.help === undefined ? '' : asSentence(label(field.help))),
        },
      ]}
    />
  );
}

function Traits({ definition, field }: { readonly definition: RegisterDefinition; readonly field: Field }) {
  const t = useWords(registerWords);
  const label = useLabel();
  const { titleField, unitField, dueField } = definition;
  const traits = [
    ...(field.id === titleField ? [t('titleField')] : []),
    ...(field.id === unitField ? [t('unitField')] : []),
    ...(field.id === dueField ? [t('dueField')] : []),
    ...(field.required === true ? [t('required')] : []),
    ...(field.indexed === true ? [t('indexed')] : []),
    ...('several' in field && field.several === true ? [t('several')] : []),
    ...(field.kind === 'text' && field.multiline === true ? [t('multiline')] : []),
    ...(field.kind === 'text' && field.maxLength !== undefined
      ? [t('atMost', { count: field.maxLength })]
      : []),
    ...(field.frozen === false ? [t('notFrozen')] : []),
  ];
  return (
    <Flex gap={4} wrap>
      {traits.map((trait) => (
        <Tag key={trait} variant="outlined" style={{ marginInlineEnd: 0 }}>
          {trait}
        </Tag>
      ))}
      {field.kind === 'choice' ? (
        <Typography.Text type="secondary">
          {t('options', { options: field.options.map((one) => label(one.label)).join(t('between')) })}
        </Typography.Text>
      ) : null}
    </Flex>
  );
}
