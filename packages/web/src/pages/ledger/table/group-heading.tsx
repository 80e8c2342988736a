/** Above the rows of a group: what it is, how many, and the way to see it alone. */
import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Typography } from 'antd';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { recordCountQuery, type Filter } from '../../../api/record-list.ts';
import { UnitName } from '../../../ui/names.tsx';
import { StageTag } from '../../../ui/stage-tag.tsx';
import { FieldValue } from '../../../ui/field-value/field-value.tsx';
import { usePeriodName } from '../../../ui/field-value/use-period-name.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { groupFilters } from './grid-rows.ts';

export interface GroupHeadingProps {
  readonly definition: RegisterDefinition;
  readonly group: string;
  readonly value: string | null;
  readonly filters: readonly Filter[];
  readonly onOnly: (filters: readonly Filter[]) => void;
}

export function GroupHeading({ definition, group, value, filters, onOnly }: GroupHeadingProps) {
  const t = useWords(ledgerWords);
  const own = groupFilters(group, value, definition);
  const all = [...filters.filter(({ field }) => field !== group), ...(own ?? [])];
  const { data } = useQuery({ ...recordCountQuery(definition.id, all), enabled: own !== null });
  return (
    <Flex align="center" gap={10} style={{ height: '100%', paddingInline: 12 }}>
      <Typography.Text strong>
        <GroupName definition={definition} group={group} value={value} />
      </Typography.Text>
      {data === undefined ? null : (
        <Typography.Text type="secondary">
          {t(data.more ? 'groupCountMore' : 'groupCount', { count: data.count })}
        </Typography.Text>
      )}
      {own === null ? null : (
        <Button
          type="link"
          size="small"
          tabIndex={-1}
          onClick={() => {
            onOnly(all);
          }}
        >
          {t('groupOnly')}
        </Button>
      )}
    </Flex>
  );
}

function GroupName({ definition, group, value }: Omit<GroupHeadingProps, 'filters' | 'onOnly'>) {
  const t = useWords(ledgerWords);
  const period = usePeriodName();
  if (value === null) return <>{t('groupEmpty')}</>;
  if (group === 'stage') return <StageTag definition={definition} stage={value} />;
  if (group === 'unit') return <UnitName id={value} />;
  const field = definition.fields.find(({ id }) => id === group);
  if (group === 'dueOn' || field?.kind === 'date') return <>{period(value)}</>;
  return field === undefined ? <>{value}</> : <FieldValue field={field} value={value} dense />;
}
