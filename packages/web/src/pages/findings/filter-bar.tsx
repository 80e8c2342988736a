/** Which findings: by due day with how many, by unit, by severity. */
import { useQueries } from '@tanstack/react-query';
import { Button, Flex, Segmented, Select } from 'antd';

import { fieldOf, type RegisterDefinition } from '../../api/definition.ts';
import { recordCountQuery } from '../../api/record-list.ts';
import { UnitInput } from '../../ui/record-form/office-inputs.tsx';
import { asSentence } from '../../words/as-sentence.ts';
import { todayIso } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { FINDING } from './findings-queries.ts';
import { DUES, dueFilters, filtersOf, stageFilters, type FindingsState } from './findings-state.ts';
import { findingsWords } from './findings-words.ts';

interface FilterBarProps {
  readonly definition: RegisterDefinition;
  /** Stages of open findings. */
  readonly waiting: readonly string[];
  /** Those of them in which something is still to be put right. */
  readonly owed: readonly string[];
  readonly state: FindingsState;
  readonly onChange: (changed: Partial<FindingsState>) => void;
}

const CHOICES = ['all', ...DUES] as const;

export function FilterBar({ definition, waiting, owed, state, onChange }: FilterBarProps) {
  const t = useWords(findingsWords);
  const label = useLabel();
  const today = todayIso(new Date());
  const counts = useQueries({
    queries: CHOICES.map((choice) =>
      recordCountQuery(FINDING, [
        ...stageFilters(choice === 'all' ? waiting : owed),
        ...filtersOf(state),
        ...dueFilters(choice === 'all' ? null : choice, today),
      ]),
    ),
  });
  const severity = fieldOf(definition, 'severity');
  const filtered = state.unit !== null || state.severity.length > 0 || state.due !== null;
  return (
    <Flex gap={10} wrap align="center" component="search" className="tz-no-print">
      <div style={{ maxWidth: '100%' }}>
        <Segmented<(typeof CHOICES)[number]>
          className="tz-segmented-wraps"
          aria-label={t('due')}
          value={state.due ?? 'all'}
          options={CHOICES.map((choice, at) => {
            const found = counts[at]?.data;
            const count = found === undefined ? '' : ` ${found.count}${found.more ? '+' : ''}`;
            return { value: choice, label: `${t(`due_${choice}`)}${count}` };
          })}
          onChange={(choice) => {
            onChange({ due: choice === 'all' ? null : choice });
          }}
        />
      </div>
      <div style={{ flex: '1 1 120px', maxWidth: 220 }}>
        <UnitInput
          aria-label={t('unit')}
          placeholder={t('allUnits')}
          value={state.unit}
          onChange={(unit) => {
            onChange({ unit: typeof unit === 'string' ? unit : null });
          }}
        />
      </div>
      {severity?.kind === 'choice' ? (
        <Select
          aria-label={t('severity')}
          mode="multiple"
          allowClear
          placeholder={t('allSeverities')}
          value={[...state.severity]}
          options={severity.options.map((option) => ({
            value: option.id,
            label: asSentence(label(option.label)),
          }))}
          onChange={(chosen) => {
            onChange({ severity: chosen });
          }}
          style={{ flex: '1 1 120px', maxWidth: 220 }}
        />
      ) : null}
      {filtered ? (
        <Button
          type="text"
          onClick={() => {
            onChange({ unit: null, severity: [], due: null });
          }}
        >
          {t('clear')}
        </Button>
      ) : null}
    </Flex>
  );
}
