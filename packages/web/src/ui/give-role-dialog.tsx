import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Modal, Select } from 'antd';

import { rolesQuery, type Role } from '../api/accounts.ts';
import { answer, api } from '../api/client.ts';
import type { Directory } from '../api/directory.ts';
import { useWords } from '../words/define-words.ts';
import { usePunctuation } from '../words/punctuation.ts';
import { Failure } from './failure.tsx';
import { roleGrantsWords } from './role-grants-words.ts';
import { ROLES, roleWords } from './roles-words.ts';
import { OwnForm } from './own-form.tsx';

interface GiveValues {
  readonly person: string;
  readonly role: Role;
  readonly unit?: string | null;
}

interface GiveRoleDialogProps {
  readonly directory: Directory;
  readonly onClose: () => void;
}

export function GiveRoleDialog({ directory, onClose }: GiveRoleDialogProps) {
  const t = useWords(roleGrantsWords);
  const role = useWords(roleWords);
  const { colon } = usePunctuation();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [form] = Form.useForm<GiveValues>();
  const give = useMutation({
    mutationFn: ({ person, role: given, unit = null }: GiveValues) =>
      answer(
        api.POST('/api/v1/persons/{id}/roles', {
          params: { path: { id: person } },
          body: { role: given, unit },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: rolesQuery.queryKey });
      void message.success(t('given'));
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('give')}
      okText={t('give')}
      confirmLoading={give.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <OwnForm<GiveValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => {
          give.mutate(values);
        }}
      >
        <Form.Item name="person" label={t('person')} rules={[{ required: true, message: t('personNeeded') }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={directory.persons
              .filter(({ erasedOn }) => erasedOn === null)
              .map(({ id, name, number }) => ({
                value: id,
                label: number === null ? (name ?? '') : `${name ?? ''} ${number}`,
              }))}
          />
        </Form.Item>
        <Form.Item name="role" label={t('role')} rules={[{ required: true, message: t('roleNeeded') }]}>
          <Select
            options={ROLES.map((one) => ({ value: one, label: colon(role(one), role(`${one}-why`)) }))}
          />
        </Form.Item>
        <Form.Item name="unit" label={t('scope')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('whole')}
            options={directory.units
              .filter(({ closedOn }) => closedOn === null)
              .map(({ id, name }) => ({ value: id, label: t('below', { unit: name }) }))}
          />
        </Form.Item>
      </OwnForm>
      <Failure error={give.error} />
    </Modal>
  );
}
