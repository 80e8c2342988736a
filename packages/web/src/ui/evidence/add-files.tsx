/** Dropping, choosing or photographing files; each goes at once, with its own progress and its own failure. */
import { InboxOutlined } from '@ant-design/icons';
import { App, Collapse, Flex, Form, Progress, Radio, Typography, Upload } from 'antd';
import { useState } from 'react';

import { ProblemFailure } from '../../api/problem.ts';
import { uploadEvidence } from '../../api/upload-evidence.ts';
import { useWords } from '../../words/define-words.ts';
import { DayInput } from '../record-form/day-input.tsx';
import { evidenceWords } from './evidence-words.ts';
import { OwnForm } from '../own-form.tsx';

export interface ExpectedChoice {
  readonly id: string;
  readonly label: string;
  readonly mediaTypes?: readonly string[] | undefined;
}

interface AddFilesProps {
  readonly record: string;
  readonly occurrence: string | null;
  /** What may be said of a file: the entries of the expected-evidence list. */
  readonly choices: readonly ExpectedChoice[];
  readonly onAdded: () => void;
}

interface Dates {
  readonly datedOn?: string | null;
  readonly coversFrom?: string | null;
  readonly coversTo?: string | null;
  readonly expiresOn?: string | null;
}
type Going = Readonly<Record<string, number>>;
const OTHER = '';

export function AddFiles({ record, occurrence, choices, onAdded }: AddFilesProps) {
  const t = useWords(evidenceWords);
  const { message, notification } = App.useApp();
  const [as, setAs] = useState(choices[0]?.id ?? OTHER);
  const [dates, setDates] = useState<Dates>({});
  const [going, setGoing] = useState<Going>({});
  const send = async (file: File): Promise<void> => {
    const key = `${file.name} ${file.size} ${Date.now()}`;
    const set = (share: number): void => {
      setGoing((before) => ({ ...before, [key]: share }));
    };
    set(0);
    try {
      const said = Object.fromEntries(
        Object.entries(dates).filter(([, day]) => day !== null && day !== undefined),
      );
      await uploadEvidence({
        record,
        file,
        onProgress: set,
        ...(occurrence === null ? {} : { occurrence }),
        ...(as === OTHER ? {} : { expected: as }),
        ...said,
      });
      void message.success(t('uploaded', { name: file.name }));
      onAdded();
    } catch (error) {
      const description = error instanceof ProblemFailure ? error.problem.detail : String(error);
      notification.error({ title: t('failed', { name: file.name }), description, duration: 0 });
    } finally {
      setGoing((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== key)));
    }
  };
  const accept = choices.find(({ id }) => id === as)?.mediaTypes?.join(',');
  return (
    <Flex vertical gap={8}>
      {choices.length === 0 ? null : (
        <Flex gap={8} align="baseline" wrap>
          <span id={`as-${record}-${occurrence ?? ''}`}>{t('as')}</span>
          <Radio.Group
            aria-labelledby={`as-${record}-${occurrence ?? ''}`}
            value={as}
            onChange={({ target }) => {
              setAs(String(target.value));
            }}
            options={[
              ...choices.map(({ id, label }) => ({ value: id, label })),
              { value: OTHER, label: t('other') },
            ]}
          />
        </Flex>
      )}
      <Upload.Dragger
        multiple
        showUploadList={false}
        {...(accept === undefined ? {} : { accept })}
        beforeUpload={(file) => {
          void send(file);
          return Upload.LIST_IGNORE;
        }}
        styles={{ root: { width: '100%' } }}
      >
        <Flex align="center" justify="center" gap={8} wrap>
          <InboxOutlined style={{ fontSize: 22, color: 'var(--ant-color-primary)' }} />
          <span>{t('drop')}</span>
          <Typography.Text type="secondary" style={{ fontSize: 12 }}>
            {t('dropHint')}
          </Typography.Text>
        </Flex>
      </Upload.Dragger>
      {Object.entries(going).map(([key, share]) => (
        <div key={key} role="status">
          {t('uploading', { name: key.split(' ')[0] ?? '' })}
          <Progress
            percent={Math.round(share * 100)}
            size="small"
            aria-label={t('uploading', { name: key })}
          />
        </div>
      ))}
      <Collapse
        ghost
        size="small"
        items={[
          { key: 'dates', label: t('dates'), children: <DateFields dates={dates} onChange={setDates} /> },
        ]}
      />
    </Flex>
  );
}

const FIELDS = ['datedOn', 'coversFrom', 'coversTo', 'expiresOn'] as const;

function DateFields({
  dates,
  onChange,
}: {
  readonly dates: Dates;
  readonly onChange: (dates: Dates) => void;
}) {
  const t = useWords(evidenceWords);
  return (
    <OwnForm layout="vertical" component="div">
      <Flex gap={12} wrap>
        {FIELDS.map((name) => (
          <Form.Item key={name} label={t(name)} style={{ marginBottom: 8, flex: '1 1 140px' }}>
            <DayInput
              aria-label={t(name)}
              value={dates[name] ?? null}
              onChange={(day) => {
                onChange({ ...dates, [name]: day });
              }}
            />
          </Form.Item>
        ))}
      </Flex>
    </OwnForm>
  );
}
