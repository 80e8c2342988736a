import { Form, Input } from 'antd';

import { useWords } from '../../../words/define-words.ts';
import { editWords } from './edit-words.ts';

/** A name in both languages. */
export function LabelItems() {
  const t = useWords(editWords);
  return (
    <>
      <Form.Item name="zh" label={t('labelZh')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="en" label={t('labelEn')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={120} />
      </Form.Item>
    </>
  );
}
