/** Views of this register: open one, keep the present one, share it, give its address to a colleague. */
import { DeleteOutlined, LinkOutlined, PushpinOutlined, SaveOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Dropdown, Form, Input, Modal, type MenuProps } from 'antd';
import { useState } from 'react';

import { useSearchState, type SearchState } from '../../../app/search-state.ts';
import { Failure } from '../../../ui/failure.tsx';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { deleteView, saveView, searchOf, viewOf, viewsQuery, type SavedView } from './saved-views.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

export function ViewsButton({ register }: { readonly register: string }) {
  const t = useWords(ledgerWords);
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const [search, setSearch] = useSearchState();
  const [naming, setNaming] = useState(false);
  const { data: views = [] } = useQuery(viewsQuery(register));
  const reload = () => client.invalidateQueries({ queryKey: ['views', register] });
  const open = (wanted: SearchState): void => {
    const cleared = Object.fromEntries(Object.keys(search).map((key) => [key, undefined]));
    setSearch({ ...cleared, ...wanted });
  };
  const remove = useMutation({
    mutationFn: deleteView,
    onSuccess: reload,
    onError: (error) => {
      modal.error({ title: t('views_saved'), content: <Failure error={error} /> });
    },
  });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    void message.success(t('viewCopied'));
  };
  const group = (key: string, label: string, some: readonly SavedView[]): NonNullable<MenuProps['items']> =>
    some.length === 0
      ? []
      : [
          {
            key,
            type: 'group',
            label,
            children: some.map((view) => ({
              key: view.id,
              label: view.name,
              onClick: () => {
                open(searchOf(view));
              },
              ...(view.mine
                ? { extra: <DeleteButton name={view.name} onDelete={() => remove.mutate(view.id)} /> }
                : {}),
            })),
          },
        ];
  const items: MenuProps['items'] = [
    { key: 'usual', label: t('viewReset'), onClick: () => open({}) },
    ...group(
      'mine',
      t('viewMine'),
      views.filter(({ mine }) => mine),
    ),
    ...group(
      'ours',
      t('viewOurs'),
      views.filter(({ mine }) => !mine),
    ),
    { type: 'divider' },
    {
      key: 'save',
      icon: <SaveOutlined />,
      label: t('viewSave'),
      onClick: () => {
        setNaming(true);
      },
    },
    { key: 'copy', icon: <LinkOutlined />, label: t('viewCopy'), onClick: () => void copy() },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button icon={<PushpinOutlined />}>{t('views_saved')}</Button>
      </Dropdown>
      <NameDialog
        key={String(naming)}
        open={naming}
        register={register}
        search={search}
        onClose={() => {
          setNaming(false);
        }}
        onSaved={() => {
          setNaming(false);
          void message.success(t('viewSaved'));
          void reload();
        }}
      />
    </>
  );
}

function DeleteButton({ name, onDelete }: { readonly name: string; readonly onDelete: () => void }) {
  const t = useWords(ledgerWords);
  return (
    <Button
      type="text"
      size="small"
      icon={<DeleteOutlined />}
      aria-label={t('viewDelete', { name })}
      onClick={(event) => {
        event.stopPropagation();
        onDelete();
      }}
    />
  );
}

interface NameDialogProps {
  readonly open: boolean;
  readonly register: string;
  readonly search: SearchState;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

interface NameValues {
  readonly name: string;
  readonly shared?: boolean;
}

function NameDialog({ open, register, search, onClose, onSaved }: NameDialogProps) {
  const t = useWords(ledgerWords);
  const [form] = Form.useForm<NameValues>();
  const save = useMutation({
    mutationFn: ({ name, shared = false }: NameValues) =>
      saveView({ name: name.trim(), register, shared, query: viewOf(search) }),
    onSuccess: onSaved,
  });
  return (
    <Modal
      open={open}
      title={t('viewSaveTitle')}
      okText={t('save')}
      cancelText={t('cancel')}
      confirmLoading={save.isPending}
      onCancel={onClose}
      onOk={form.submit}
    >
      <OwnForm
        form={form}
        layout="vertical"
        onFinish={(values: NameValues) => {
          save.mutate(values);
        }}
      >
        <Form.Item
          name="name"
          label={t('viewName')}
          rules={[{ required: true, whitespace: true, message: t('viewNameNeeded') }]}
        >
          <Input autoFocus maxLength={40} />
        </Form.Item>
        <Form.Item name="shared" valuePropName="checked">
          <Checkbox>{t('viewShared')}</Checkbox>
        </Form.Item>
      </OwnForm>
      <Failure error={save.error} />
    </Modal>
  );
}
