/** The other acts on a period, one small form each: verify, return, excuse, move the day, set the light. */
import { Button, Flex, Form, Radio } from 'antd';
import { useState } from 'react';

import type { Occurrence } from '../../api/record-parts.ts';
import { useWords } from '../../words/define-words.ts';
import { Failure } from '../failure.tsx';
import type { LightColour } from '../light.tsx';
import { DayInput } from '../record-form/day-input.tsx';
import type { OccurrenceAct } from './occurrence-acts.ts';
import { occurrenceWords } from './occurrence-words.ts';
import { useOccurrenceAct, type ActInput } from './use-occurrence-act.ts';
import { GrowingText } from '../growing-text.tsx';
import { OwnForm } from '../own-form.tsx';

interface OtherActsProps {
  readonly occurrence: Occurrence;
  readonly acts: readonly OccurrenceAct[];
  readonly onDone?: ((input: ActInput) => void) | undefined;
}

export function OtherActs({ occurrence, acts, onDone }: OtherActsProps) {
  const t = useWords(occurrenceWords);
  const [chosen, setChosen] = useState<OccurrenceAct | null>(null);
  if (acts.length === 0) return null;
  const act = chosen !== null && acts.includes(chosen) ? chosen : null;
  return (
    <>
      <Flex gap={8} wrap>
        {acts.map((one) => (
          <Button
            key={one}
            type={one === 'verify' && act === null ? 'primary' : 'default'}
            aria-expanded={act === one}
            danger={one === 'return'}
            onClick={() => {
              setChosen(act === one ? null : one);
            }}
          >
            {t(one)}
          </Button>
        ))}
      </Flex>
      {act === null ? null : (
        <ActForm
          key={act}
          occurrence={occurrence}
          act={act}
          onDone={(input) => {
            // Another may have been opened while the answer was on its way.
            setChosen((now) => (now === act ? null : now));
            onDone?.(input);
          }}
          onCancel={() => {
            setChosen(null);
          }}
        />
      )}
    </>
  );
}

interface ActFormProps {
  readonly occurrence: Occurrence;
  readonly act: OccurrenceAct;
  readonly onDone: (input: ActInput) => void;
  readonly onCancel: () => void;
}

interface Filled {
  readonly comment?: string;
  readonly reason?: string;
  readonly dueOn?: string;
  readonly light?: LightColour;
}

function inputOf(
  act: OccurrenceAct,
  { comment = '', reason = '', dueOn = '', light = 'green' }: Filled,
): ActInput {
  switch (act) {
    case 'report':
    case 'verify':
      return { act, comment: comment.trim() };
    case 'return':
    case 'excuse':
      return { act, reason: reason.trim() };
    case 'reschedule':
      return { act, dueOn, reason: reason.trim() };
    case 'light':
      return { act, light, reason: reason.trim() };
  }
}

const LIGHTS = ['green', 'blue', 'yellow', 'red', 'grey'] as const;

function ActForm({ occurrence, act, onDone, onCancel }: ActFormProps) {
  const t = useWords(occurrenceWords);
  const taking = useOccurrenceAct(occurrence, onDone);
  return (
    <OwnForm
      layout="vertical"
      style={{ marginTop: 12 }}
      onFinish={(filled: Filled) => {
        taking.mutate(inputOf(act, filled));
      }}
    >
      {act === 'reschedule' ? (
        <Form.Item name="dueOn" label={t('newDay')} rules={[{ required: true, message: t('dayNeeded') }]}>
          <DayInput />
        </Form.Item>
      ) : null}
      {act === 'light' ? (
        <Form.Item
          name="light"
          label={t('chooseLight')}
          rules={[{ required: true, message: t('lightNeeded') }]}
        >
          <Radio.Group options={LIGHTS.map((light) => ({ value: light, label: t(light) }))} />
        </Form.Item>
      ) : null}
      {act === 'verify' ? (
        <Form.Item name="comment" label={t('comment')}>
          <GrowingText autoFocus maxLength={20_000} />
        </Form.Item>
      ) : (
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, whitespace: true, message: t('reasonNeeded') }]}
        >
          <GrowingText maxLength={2_000} />
        </Form.Item>
      )}
      <Failure error={taking.error} />
      <Flex gap={8} style={{ marginTop: 8 }}>
        <Button type="primary" htmlType="submit" loading={taking.isPending}>
          {act === 'verify' ? t('verify') : t('confirm')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </Flex>
    </OwnForm>
  );
}
