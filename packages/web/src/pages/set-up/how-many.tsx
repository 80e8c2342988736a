import { Alert, Flex, Form, Radio, Typography } from 'antd';

import { useWords } from '../../words/define-words.ts';
import { setUpWords } from './set-up-words.ts';

export type Administrators = 1 | 3;

/** One administrator for everything, or three who keep each other in check; the settings may leave no choice. */
export function HowMany({ choices }: { readonly choices: readonly number[] }) {
  const t = useWords(setUpWords);
  if (!choices.includes(1))
    return (
      <>
        <Alert type="info" showIcon title={t('threeOnly')} style={{ marginBottom: 16 }} />
        <Form.Item name="many" hidden>
          <input type="hidden" />
        </Form.Item>
      </>
    );
  return (
    <Form.Item name="many" label={t('who')}>
      <Radio.Group>
        <Flex vertical gap={8}>
          <Radio value={1} style={{ alignItems: 'flex-start' }}>
            {t('one')}
            <br />
            <Typography.Text type="secondary">{t('oneWhy')}</Typography.Text>
          </Radio>
          <Radio value={3} style={{ alignItems: 'flex-start' }}>
            {t('three')}
            <br />
            <Typography.Text type="secondary">{t('threeWhy')}</Typography.Text>
          </Radio>
        </Flex>
      </Radio.Group>
    </Form.Item>
  );
}
