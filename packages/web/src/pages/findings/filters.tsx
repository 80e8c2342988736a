import { Flex, Select } from 'antd';

import { useSearchState } from '../../app/search-state.ts';
import { fieldOf, type RegisterDefinition } from '../../api/definition.ts';
import { UnitInput } from '../../ui/record-form/office-inputs.tsx';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { findingsWords } from './findings-words.ts';

/** By severity and by unit with all below it; kept in the address. */
export function Filters({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(findingsWords);
  const label = useLabel();
  const [search, setSearch] = useSearchState();
  const severity = fieldOf(definition, 'severity');
  return (
    <Flex gap={10} wrap role="group" aria-label={t('filters')} className="tz-no-print">
      {severity?.kind === 'choice' ? (
        <Select
          aria-label={t('severity')}
          allowClear
          placeholder={t('allSeverities')}
          style={{ width: 150 }}
          options={severity.options.map((option) => ({ value: option.id, label: label(option.label) }))}
          value={search['severity'] ?? null}
          onChange={(value: string | undefined) => {
            setSearch({ severity: value });
          }}
        />
      ) : null}
      <div style={{ width: 220 }}>
        <UnitInput
          aria-label={t('unit')}
          placeholder={t('allUnits')}
          value={search['unit'] ?? null}
          onChange={(value) => {
            setSearch({ unit: typeof value === 'string' ? value : undefined });
          }}
        />
      </div>
    </Flex>
  );
}
