/** One sentence cut where the person says; each part with what it says for itself. */
import { ScissorOutlined } from '@ant-design/icons';
import type { CompiledPlan } from '@taizhang/compiler';
import { Alert, Button, Card, DatePicker, Flex, Input, Modal, Typography } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';

import type { SentEdit } from '../../../api/plan-types.ts';
import { Failure } from '../../../ui/failure.tsx';
import { uiWords } from '../../../ui/ui-words.ts';
import { useWords } from '../../../words/define-words.ts';
import type { CommitmentRow } from '../commitment-rows.ts';
import { useDesk } from '../desk-context.ts';
import { planWords } from '../plan-words.ts';
import { decideWords } from './decide-words.ts';
import { cutPlaces, splitParts, type SplitPart } from './split-parts.ts';

interface SplitDialogProps {
  readonly row: CommitmentRow;
  readonly compilation: CompiledPlan;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

type PartEdit = Partial<Pick<SplitPart, 'title' | 'cadence' | 'dueOn'>>;
const keyOf = ({ span }: SplitPart): string => span.join('-');

export function SplitDialog({ row, compilation, onClose, onDone }: SplitDialogProps) {
  const d = useWords(decideWords);
  const ui = useWords(uiWords);
  const { decisions } = useDesk();
  const { text } = compilation;
  const { span, found } = row;
  const places = cutPlaces(compilation, span);
  const [cuts, setCuts] = useState<readonly number[]>([]);
  const [edits, setEdits] = useState<Readonly<Record<string, PartEdit>>>({});
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const parts = splitParts({ text, span, found }, cuts).map((part) => ({ ...part, ...edits[keyOf(part)] }));
  const toggle = (at: number): void => {
    setCuts(cuts.includes(at) ? cuts.filter((one) => one !== at) : [...cuts, at].sort((a, b) => a - b));
  };
  const send = async (): Promise<void> => {
    setSending(true);
    setError(null);
    try {
      await decisions.split(
        row.id,
        parts.map(({ title, cadence, dueOn, measure }): SentEdit => ({ title, cadence, dueOn, measure })),
      );
      onDone();
    } catch (failure) {
      setError(failure);
      setSending(false);
    }
  };
  return (
    <Modal
      open
      width={760}
      title={d('splitTitle', { place: row.place })}
      okText={d('splitDo', { count: parts.length })}
      okButtonProps={{ disabled: parts.length < 2 || parts.some(({ title }) => title.trim() === '') }}
      cancelText={ui('cancel')}
      confirmLoading={sending}
      onOk={() => void send()}
      onCancel={onClose}
    >
      {places.length === 0 ? (
        <Alert type="info" showIcon title={d('splitNone')} />
      ) : (
        <Typography.Paragraph type="secondary">{d('splitLead')}</Typography.Paragraph>
      )}
      <Sentence text={text} span={span} places={places} cuts={cuts} onToggle={toggle} />
      <Flex vertical gap={10} style={{ marginTop: 14 }}>
        {cuts.length === 0
          ? null
          : parts.map((part, index) => (
              <PartFields
                key={keyOf(part)}
                n={index + 1}
                part={part}
                onChange={(edit) => {
                  setEdits({ ...edits, [keyOf(part)]: { ...edits[keyOf(part)], ...edit } });
                }}
              />
            ))}
      </Flex>
      <Failure error={error} />
    </Modal>
  );
}

interface SentenceProps {
  readonly text: string;
  readonly span: CommitmentRow['span'];
  readonly places: readonly number[];
  readonly cuts: readonly number[];
  readonly onToggle: (at: number) => void;
}

const BEFORE = 8;

function Sentence({ text, span, places, cuts, onToggle }: SentenceProps) {
  const d = useWords(decideWords);
  const edges = [span[0], ...places, span[1]];
  return (
    <div style={{ lineHeight: 2.2, fontSize: 15 }}>
      {edges.slice(0, -1).map((from, index) => {
        const to = edges[index + 1] ?? span[1];
        const cut = cuts.includes(to);
        const words = text.slice(Math.max(from, to - BEFORE), to).trim();
        return (
          <span key={from}>
            {text.slice(from, to)}
            {to === span[1] ? null : (
              <Button
                size="small"
                type={cut ? 'primary' : 'dashed'}
                shape="circle"
                aria-pressed={cut}
                aria-label={cut ? d('splitUncut', { words }) : d('splitCut', { words })}
                icon={<ScissorOutlined rotate={90} />}
                style={{ marginInline: 6 }}
                onClick={() => {
                  onToggle(to);
                }}
              />
            )}
            {cut ? <br /> : null}
          </span>
        );
      })}
    </div>
  );
}

interface PartFieldsProps {
  readonly n: number;
  readonly part: SplitPart;
  readonly onChange: (edit: PartEdit) => void;
}

function PartFields({ n, part, onChange }: PartFieldsProps) {
  const t = useWords(planWords);
  const d = useWords(decideWords);
  const name = d('splitPart', { n });
  return (
    <Card size="small" title={name}>
      <Flex vertical gap={8}>
        <Input.TextArea
          aria-label={`${name} ${t('title')}`}
          rows={1}
          className="tz-grow"
          maxLength={300}
          value={part.title}
          onChange={({ target }) => {
            onChange({ title: target.value });
          }}
        />
        <Flex gap={8} wrap>
          <Input
            aria-label={`${name} ${t('cadence')}`}
            placeholder={t('cadence')}
            style={{ width: 220 }}
            value={part.cadence}
            onChange={({ target }) => {
              onChange({ cadence: target.value });
            }}
          />
          <DatePicker
            aria-label={`${name} ${t('dueOn')}`}
            placeholder={t('dueOn')}
            style={{ width: 180 }}
            value={part.dueOn === null ? null : dayjs(part.dueOn)}
            onChange={(chosen) => {
              onChange({ dueOn: chosen === null ? null : chosen.format('YYYY-MM-DD') });
            }}
          />
        </Flex>
        {part.measure === '' ? null : (
          <Typography.Text type="secondary">{d('measureIs', { words: part.measure })}</Typography.Text>
        )}
      </Flex>
    </Card>
  );
}
