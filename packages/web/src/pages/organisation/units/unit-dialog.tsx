import { Form, Input, InputNumber, Select, TreeSelect } from 'antd';

import { answer, api } from '../../../api/client.ts';
import type { Directory, Unit } from '../../../api/directory.ts';
import { useWords } from '../../../words/define-words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { organisationWords } from '../organisation-words.ts';
import { unitTree } from '../unit-options.ts';
import { useChange } from '../use-change.ts';

interface UnitValues {
  readonly name: string;
  readonly parent?: string | null;
  readonly kind?: string | null;
  readonly aliases?: string[];
  readonly order?: number | null;
}

interface UnitDialogProps {
  readonly directory: Directory;
  /** The one to be changed; without it a new one is made, below `parent`. */
  readonly unit?: Unit;
  readonly parent?: string | null;
  readonly onClose: () => void;
}

export function UnitDialog({ directory, unit, parent = null, onClose }: UnitDialogProps) {
  const t = useWords(organisationWords);
  const [form] = Form.useForm<UnitValues>();
  const change = useChange((values: UnitValues) => {
    const given = {
      name: values.name.trim(),
      kind: values.kind?.trim() === '' ? null : (values.kind ?? null),
      aliases: values.aliases ?? [],
      order: values.order ?? 0,
    };
    return unit === undefined
      ? answer(api.POST('/api/v1/units', { body: { ...given, parent: values.parent ?? null } }))
      : answer(api.PATCH('/api/v1/units/{id}', { params: { path: { id: unit.id } }, body: given }));
  }, onClose);
  const kinds = [...new Set(directory.units.flatMap(({ kind }) => (kind === null ? [] : [kind])))];
  return (
    <FormDialog<UnitValues>
      title={unit === undefined ? t(parent === null ? 'addTop' : 'addUnit') : unit.name}
      form={form}
      initial={
        unit === undefined
          ? { parent }
          : { name: unit.name, kind: unit.kind, aliases: [...unit.aliases], order: unit.order }
      }
      busy={change.isPending}
      error={change.error}
      onSend={change.mutate}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('name')}
        {...(unit === undefined ? {} : { extra: t('renameWhy') })}
        rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
      {unit === undefined ? (
        <Form.Item name="parent" label={t('parent')}>
          <TreeSelect
            allowClear
            showSearch={{ treeNodeFilterProp: 'title' }}
            treeDefaultExpandAll
            treeData={unitTree(directory)}
            placeholder={t('noParent')}
          />
        </Form.Item>
      ) : null}
      <Form.Item name="kind" label={t('kind')} extra={kinds.length > 0 ? kinds.join(' · ') : undefined}>
        <Input maxLength={100} placeholder={t('kindHint')} />
      </Form.Item>
      <Form.Item name="aliases" label={t('aliases')} extra={t('aliasesWhy')}>
        <Select mode="tags" open={false} suffix={null} tokenSeparators={['；', ';', '、', ',', '，']} />
      </Form.Item>
      <Form.Item name="order" label={t('order')} extra={t('orderWhy')}>
        <InputNumber min={0} max={1_000_000} precision={0} style={{ width: 120 }} />
      </Form.Item>
    </FormDialog>
  );
}
