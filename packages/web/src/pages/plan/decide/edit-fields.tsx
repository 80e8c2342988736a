import { Button, DatePicker, Form, Input, Select, Typography } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';

import { useDirectory } from '../../../api/directory.ts';
import { useDates } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { planWords } from '../plan-words.ts';
import { decideWords } from './decide-words.ts';
import type { EditField, EditValues } from './edit-values.ts';

interface EditFieldsProps {
  readonly row: CommitmentRow;
  readonly value: EditValues;
  /** What stands now, perhaps by somebody else since the form was opened. */
  readonly now: EditValues;
  readonly theirs: readonly EditField[];
  readonly missingTitle: boolean;
  readonly missingUnit: boolean;
  readonly onChange: (value: EditValues) => void;
}

export function EditFields(props: EditFieldsProps) {
  const { row, value, now, theirs, missingTitle, missingUnit, onChange } = props;
  const t = useWords(planWords);
  const d = useWords(decideWords);
  const { day } = useDates();
  const directory = useDirectory();
  const { original } = row.proposal;
  const units = (directory?.units ?? [])
    .filter(({ closedOn }) => closedOn === null)
    .map(({ id, name }) => ({ value: id, label: name }));
  const set = (change: Partial<EditValues>): void => {
    onChange({ ...value, ...change });
  };
  const nameOf = (id: string | null): string =>
    id === null ? t('none') : (directory?.unit(id)?.name ?? '…');
  const wordsOf = (field: EditField): string => {
    const held = now[field];
    if (field === 'unit') return nameOf(now.unit);
    if (field === 'dueOn') return now.dueOn === null ? t('none') : day(now.dueOn);
    if (typeof held === 'string') return held === '' ? t('none') : held;
    return (held ?? []).map(nameOf).join('、') || t('none');
  };
  const beside = (
    field: EditField,
    found?: { readonly words: string; readonly restore: () => void },
  ): ReactNode => {
    const theirsToo = theirs.includes(field);
    if (!theirsToo && found === undefined) return undefined;
    return (
      <>
        {theirsToo ? (
          <Typography.Text type="warning" style={{ display: 'block' }}>
            {d('editTheirs', { words: wordsOf(field) })}
          </Typography.Text>
        ) : null}
        {found === undefined ? null : (
          <>
            {t('originally', { words: found.words === '' ? t('none') : found.words })}{' '}
            <Button type="link" size="small" style={{ padding: 0, height: 'auto' }} onClick={found.restore}>
              {d('editRestore')}
            </Button>
          </>
        )}
      </>
    );
  };
  const restore = (field: 'title' | 'cadence' | 'measure') =>
    value[field] === original[field]
      ? undefined
      : {
          words: original[field],
          restore: () => {
            set({ [field]: original[field] });
          },
        };
  return (
    <>
      <Form.Item
        label={t('title')}
        htmlFor="edit-title"
        extra={beside('title', restore('title'))}
        {...(missingTitle ? { validateStatus: 'error' as const, help: d('editTitleNeeded') } : {})}
      >
        <Input.TextArea
          id="edit-title"
          autoFocus
          rows={2}
          className="tz-grow"
          maxLength={300}
          value={value.title}
          onChange={({ target }) => {
            set({ title: target.value });
          }}
        />
      </Form.Item>
      <Form.Item
        label={t('unit')}
        htmlFor="edit-unit"
        extra={beside('unit')}
        {...(missingUnit ? { validateStatus: 'error' as const, help: t('needOwner') } : {})}
      >
        <Select
          id="edit-unit"
          showSearch={{ optionFilterProp: 'label' }}
          value={value.unit}
          options={units}
          onChange={(unit: string) => {
            set({ unit });
          }}
        />
      </Form.Item>
      {(['coLeadUnits', 'jointUnits'] as const).map((field) => (
        <Form.Item
          key={field}
          label={t(field === 'coLeadUnits' ? 'coLead' : 'joint')}
          htmlFor={`edit-${field}`}
          extra={beside(field)}
        >
          <Select
            id={`edit-${field}`}
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            value={[...value[field]]}
            options={units.filter((unit) => unit.value !== value.unit)}
            onChange={(chosen: string[]) => {
              set({ [field]: chosen });
            }}
          />
        </Form.Item>
      ))}
      <Form.Item
        label={t('cadence')}
        htmlFor="edit-cadence"
        tooltip={d('editCadenceHint')}
        extra={beside('cadence', restore('cadence'))}
      >
        <Input
          id="edit-cadence"
          placeholder={d('editCadencePlaceholder')}
          allowClear
          maxLength={200}
          value={value.cadence}
          onChange={({ target }) => {
            set({ cadence: target.value });
          }}
        />
      </Form.Item>
      <Form.Item
        label={t('dueOn')}
        htmlFor="edit-due"
        extra={beside(
          'dueOn',
          value.dueOn === original.dueOn
            ? undefined
            : {
                words: original.dueOn === null ? '' : day(original.dueOn),
                restore: () => {
                  set({ dueOn: original.dueOn });
                },
              },
        )}
      >
        <DatePicker
          id="edit-due"
          style={{ width: 200 }}
          value={value.dueOn === null ? null : dayjs(value.dueOn)}
          onChange={(chosen) => {
            set({ dueOn: chosen === null ? null : chosen.format('YYYY-MM-DD') });
          }}
        />
      </Form.Item>
      <Form.Item
        label={t('measure')}
        htmlFor="edit-measure"
        tooltip={d('editMeasureHint')}
        extra={beside('measure', restore('measure'))}
      >
        <Input.TextArea
          id="edit-measure"
          rows={1}
          className="tz-grow"
          maxLength={2000}
          value={value.measure}
          onChange={({ target }) => {
            set({ measure: target.value });
          }}
        />
      </Form.Item>
      <Form.Item label={t('content')} htmlFor="edit-content" extra={beside('content')}>
        <Input.TextArea
          id="edit-content"
          rows={1}
          className="tz-grow"
          maxLength={5000}
          value={value.content}
          onChange={({ target }) => {
            set({ content: target.value });
          }}
        />
      </Form.Item>
    </>
  );
}
