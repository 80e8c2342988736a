import { Flex, Typography } from 'antd';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { LedgerRecord } from '../../../api/records.ts';
import { FieldValue } from '../../../ui/field-value/field-value.tsx';
import { useLabel } from '../../../words/label.ts';

interface FilledFieldsProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
}

/** The fields that have a value, in the order of the form, without those that stand above them already. */
export function FilledFields({ record, definition }: FilledFieldsProps) {
  const label = useLabel();
  const { titleField, unitField, dueField, layout, fields } = definition;
  const above = [titleField, unitField, dueField, 'severity'];
  const order = layout.form.sections.flatMap((section) => section.fields);
  const shown = order
    .flatMap((id) => fields.filter((field) => field.id === id))
    .filter(({ id }) => !above.includes(id) && isFilled(record.data[id]));
  return (
    <Flex vertical gap={8} component="dl" style={{ margin: 0 }}>
      {shown.map((field) => (
        <Flex key={field.id} wrap style={{ columnGap: 12 }}>
          <dt style={{ flex: '0 0 112px' }}>
            <Typography.Text type="secondary">{label(field.label)}</Typography.Text>
          </dt>
          <dd style={{ margin: 0, flex: '1 1 260px', minWidth: 0 }}>
            <FieldValue field={field} value={record.data[field.id]} />
          </dd>
        </Flex>
      ))}
    </Flex>
  );
}

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
