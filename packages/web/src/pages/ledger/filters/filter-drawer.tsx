/** All that can be filtered by, one below the other; each change shows at once in the list behind. */
import { Button, Drawer, Form, Typography } from 'antd';

import type { RegisterDefinition } from '../../../api/definition.ts';
import type { Filter } from '../../../api/record-list.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { FilterControl } from './filter-control.tsx';
import { filterables } from './filterable.ts';
import { useFilterTitle } from './use-filter-texts.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

interface FilterDrawerProps {
  readonly definition: RegisterDefinition;
  readonly filters: readonly Filter[];
  readonly onChange: (filters: readonly Filter[]) => void;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function FilterDrawer({ definition, filters, onChange, open, onClose }: FilterDrawerProps) {
  const t = useWords(ledgerWords);
  const title = useFilterTitle();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      size={400}
      title={t('filter')}
      destroyOnHidden
      extra={
        <Button
          disabled={filters.length === 0}
          onClick={() => {
            onChange([]);
          }}
        >
          {t('clearFilters')}
        </Button>
      }
    >
      <OwnForm layout="vertical" component="div">
        {filterables(definition).map((one) => {
          const own = filters.filter(({ field }) => field === one.name);
          return (
            <Form.Item key={one.name} label={title(one)}>
              <FilterControl
                // What was cleared from outside is cleared in the control too.
                key={own.length === 0 ? 'none' : 'some'}
                definition={definition}
                of={one}
                title={title(one)}
                filters={own}
                onChange={(changed) => {
                  onChange([...filters.filter(({ field }) => field !== one.name), ...changed]);
                }}
              />
            </Form.Item>
          );
        })}
      </OwnForm>
      <Typography.Text type="secondary">{t('filterNotAll')}</Typography.Text>
    </Drawer>
  );
}
