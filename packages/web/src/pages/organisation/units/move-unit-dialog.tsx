import { Form, TreeSelect } from 'antd';

import { answer, api } from '../../../api/client.ts';
import type { Directory, Unit } from '../../../api/directory.ts';
import { useWords } from '../../../words/define-words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { organisationWords } from '../organisation-words.ts';
import { unitTree } from '../unit-options.ts';
import { useChange } from '../use-change.ts';

interface MoveUnitDialogProps {
  readonly directory: Directory;
  readonly unit: Unit;
  readonly onClose: () => void;
}

/** With all below it. */
export function MoveUnitDialog({ directory, unit, onClose }: MoveUnitDialogProps) {
  const t = useWords(organisationWords);
  const [form] = Form.useForm<{ readonly parent?: string | null }>();
  const change = useChange(
    (parent: string | null) =>
      answer(api.POST('/api/v1/units/{id}/move', { params: { path: { id: unit.id } }, body: { parent } })),
    onClose,
  );
  return (
    <FormDialog
      title={`${t('moveUnit')} ${unit.name}`}
      form={form}
      initial={{ parent: unit.parent }}
      busy={change.isPending}
      error={change.error}
      onSend={({ parent }) => {
        change.mutate(parent ?? null);
      }}
      onClose={onClose}
    >
      <Form.Item name="parent" label={t('movedTo')}>
        <TreeSelect
          allowClear
          showSearch={{ treeNodeFilterProp: 'title' }}
          treeDefaultExpandAll
          treeData={unitTree(directory, unit.id)}
          placeholder={t('noParent')}
        />
      </Form.Item>
    </FormDialog>
  );
}
