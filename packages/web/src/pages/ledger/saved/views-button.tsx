/** Views of this register: open one, keep the present one, give its address to a colleague. */
import { DeleteOutlined, LinkOutlined, PushpinOutlined, SaveOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Form, Input, Modal, type MenuProps } from 'antd';
import { useState } from 'react';

import { useSearchState, type SearchState } from '../../../app/search-state.ts';
import { useWords } from '../../../words/define-words.ts';
import { ledgerWords } from '../ledger-words.ts';
import { deleteView, saveView, useSavedViews } from './saved-views.ts';

export function ViewsButton({ register }: { readonly register: string }) {
  const t = useWords(ledgerWords);
  const { message } = App.useApp();
  const [search, setSearch] = useSearchState();
  const [naming, setNaming] = useState(false);
  const views = useSavedViews(register);
  const open = (wanted: SearchState): void => {
    const cleared = Object.fromEntries(Object.keys(search).map((key) => [key, undefined]));
    setSearch({ ...cleared, ...wanted });
  };
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href);
    void message.success(t('viewCopied'));
  };
  const items: MenuProps['items'] = [
    { key: 'usual', label: t('viewReset'), onClick: () => open({}) },
    ...(views.length === 0
      ? []
      : [
          {
            key: 'mine',
            type: 'group' as const,
            label: t('viewMine'),
            children: views.map(({ name, search: saved }) => ({
              key: `open:${name}`,
              label: name,
              onClick: () => open(saved),
              extra: (
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('viewDelete', { name })}
                  onClick={(event) => {
                    event.stopPropagation();
                    deleteView(register, name);
                  }}
                />
              ),
            })),
          },
        ]),
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
        open={naming}
        onClose={() => {
          setNaming(false);
        }}
        onName={(name) => {
          saveView(register, { name, search: present(search) });
          setNaming(false);
          void message.success(t('viewSaved'));
        }}
      />
    </>
  );
}

const present = (search: SearchState): Record<string, string> =>
  Object.fromEntries(
    Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

interface NameDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

function NameDialog({ open, onClose, onName }: NameDialogProps) {
  const t = useWords(ledgerWords);
  const [form] = Form.useForm<{ readonly name: string }>();
  return (
    <Modal
      open={open}
      title={t('viewSave').replace('…', '')}
      okText={t('save')}
      cancelText={t('cancel')}
      onCancel={onClose}
      onOk={form.submit}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        onFinish={({ name }) => {
          onName(name.trim());
        }}
      >
        <Form.Item
          name="name"
          label={t('viewName')}
          rules={[{ required: true, whitespace: true, message: t('viewNameNeeded') }]}
        >
          <Input autoFocus maxLength={40} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
