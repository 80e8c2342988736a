import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Flex, Table, Typography } from 'antd';

import { useWords } from '../../words/define-words.ts';
import { CopyButton } from '../copy-button.tsx';
import { download } from '../download.ts';
import { newAccountsWords } from './new-accounts-words.ts';
import type { MadeAccount } from './use-new-accounts.ts';

interface MadeAccountsProps {
  readonly made: readonly MadeAccount[];
  readonly onClose: () => void;
}

/** First passwords, this once: to be printed, saved or copied. */
export function MadeAccounts({ made, onClose }: MadeAccountsProps) {
  const t = useWords(newAccountsWords);
  const good = made.filter(({ password }) => password !== null);
  const lines = [
    [t('person'), t('account'), t('password')],
    ...good.map(({ name, account, password }) => [name, account, password ?? '']),
  ];
  return (
    <Flex vertical gap={12}>
      <Alert
        role="status"
        type="success"
        showIcon
        title={t('madeTitle', { count: good.length })}
        description={t('madeText')}
      />
      <Table
        size="small"
        rowKey="person"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={made}
        columns={[
          { title: t('person'), dataIndex: 'name' },
          { title: t('account'), dataIndex: 'account' },
          {
            title: t('password'),
            key: 'password',
            render: (_value, { password, failure, roleFailure }) => (
              <>
                {password === null ? (
                  <Typography.Text type="danger">{t('failed', { why: failure ?? '' })}</Typography.Text>
                ) : (
                  <code style={{ fontSize: 15 }}>{password}</code>
                )}
                {roleFailure === null ? null : (
                  <div>
                    <Typography.Text type="warning">{t('roleFailed', { why: roleFailure })}</Typography.Text>
                  </div>
                )}
              </>
            ),
          },
        ]}
      />
      <Flex gap={8} wrap className="tz-no-print">
        <CopyButton text={lines.map((line) => line.join('\t')).join('\n')} label={t('copy')} />
        <Button
          icon={<DownloadOutlined />}
          onClick={() => {
            download(
              t('fileName'),
              `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`,
              'text/csv;charset=utf-8',
            );
          }}
        >
          {t('download')}
        </Button>
        <Button
          icon={<PrinterOutlined />}
          onClick={() => {
            window.print();
          }}
        >
          {t('print')}
        </Button>
        <Button type="primary" onClick={onClose}>
          {t('close')}
        </Button>
      </Flex>
    </Flex>
  );
}

const csvCell = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
