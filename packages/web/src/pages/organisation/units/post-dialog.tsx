import { Checkbox, Form, Input, Select, TreeSelect } from 'antd';

import { answer, api } from '../../../api/client.ts';
import type { Directory, Post } from '../../../api/directory.ts';
import { useWords } from '../../../words/define-words.ts';
import { FormDialog } from '../form-dialog.tsx';
import { organisationWords } from '../organisation-words.ts';
import { unitTree } from '../unit-options.ts';
import { useChange } from '../use-change.ts';

interface PostValues {
  readonly name: string;
  readonly unit: string;
  readonly aliases?: string[];
  readonly head?: boolean;
}

interface PostDialogProps {
  readonly directory: Directory;
  readonly unit: string;
  /** The one to be changed. */
  readonly post?: Post;
  readonly onClose: () => void;
}

export function PostDialog({ directory, unit, post, onClose }: PostDialogProps) {
  const t = useWords(organisationWords);
  const [form] = Form.useForm<PostValues>();
  const change = useChange((values: PostValues) => {
    const body = {
      name: values.name.trim(),
      unit: values.unit,
      aliases: values.aliases ?? [],
      head: values.head ?? false,
    };
    return post === undefined
      ? answer(api.POST('/api/v1/posts', { body }))
      : answer(api.PATCH('/api/v1/posts/{id}', { params: { path: { id: post.id } }, body }));
  }, onClose);
  return (
    <FormDialog<PostValues>
      title={post === undefined ? t('addPost') : t('editPost')}
      form={form}
      initial={
        post === undefined
          ? { unit, head: false }
          : { name: post.name, unit: post.unit, aliases: [...post.aliases], head: post.head }
      }
      busy={change.isPending}
      error={change.error}
      onSend={change.mutate}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('postName')}
        {...(post === undefined ? {} : { extra: t('renameWhy') })}
        rules={[{ required: true, whitespace: true, message: t('nameNeeded') }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
      <Form.Item name="unit" label={t('postUnit')}>
        <TreeSelect
          showSearch={{ treeNodeFilterProp: 'title' }}
          treeDefaultExpandAll
          treeData={unitTree(directory)}
        />
      </Form.Item>
      <Form.Item name="head" valuePropName="checked" extra={t('headWhy')}>
        <Checkbox>{t('head')}</Checkbox>
      </Form.Item>
      <Form.Item name="aliases" label={t('aliases')} extra={t('aliasesWhy')}>
        <Select mode="tags" open={false} suffix={null} tokenSeparators={['；', ';', '、', ',', '，']} />
      </Form.Item>
    </FormDialog>
  );
}
