/** What adopting everything makes of the plan, said before it is done; then what was done, with the way back. */
import { CheckCircleFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Collapse, Flex, Form, Modal, Result, Select, Typography } from 'antd';
import { useEffect, useRef, useState } from 'react';

import { useDirectory } from '../../../api/directory.ts';
import { Failure } from '../../../ui/failure.tsx';
import { UnitName } from '../../../ui/names.tsx';
import { uiWords } from '../../../ui/ui-words.ts';
import { useWords } from '../../../words/define-words.ts';
import { useDesk } from '../desk-context.ts';
import { planWords } from '../plan-words.ts';
import { decideWords } from './decide-words.ts';
import { adoptionSummary, type AdoptionSummary } from './adoption-summary.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

interface AdoptAllDialogProps {
  readonly onClose: () => void;
  readonly onShowLeft: () => void;
}

interface Done {
  readonly adopted: number;
  readonly left: number;
  readonly operation: string | null;
}

export function AdoptAllDialog({ onClose, onShowLeft }: AdoptAllDialogProps) {
  const d = useWords(decideWords);
  const ui = useWords(uiWords);
  const { rows, decisions } = useDesk();
  const [fallback, setFallback] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState<Done | null>(null);
  const summary = adoptionSummary(rows, fallback);
  const send = async (): Promise<void> => {
    setSending(true);
    setError(null);
    try {
      setDone(await decisions.adoptAll(fallback));
    } catch (failure) {
      setError(failure);
    }
    setSending(false);
  };
  if (done !== null)
    return (
      <Modal open title={d('adoptTitle')} footer={null} onCancel={onClose}>
        <Adopted done={done} onClose={onClose} onShowLeft={onShowLeft} />
      </Modal>
    );
  return (
    <Modal
      open
      width={600}
      title={d('adoptTitle')}
      okText={d('adoptGo', { count: summary.adopts })}
      okButtonProps={{ disabled: summary.adopts === 0 }}
      cancelText={ui('cancel')}
      confirmLoading={sending}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <Summary summary={summary} fallback={fallback} onFallback={setFallback} />
      <Failure error={error} />
    </Modal>
  );
}

interface SummaryProps {
  readonly summary: AdoptionSummary;
  readonly fallback: string | null;
  readonly onFallback: (unit: string | null) => void;
}

function Summary({ summary, fallback, onFallback }: SummaryProps) {
  const d = useWords(decideWords);
  const directory = useDirectory();
  const { adopts, recurring, dated, timeless, units, toFallback } = summary;
  const { leftNobody, leftUnknown, unknownNames, errors, warnings } = summary;
  const left = leftNobody + leftUnknown;
  return (
    <Flex vertical gap={12}>
      <Typography.Text strong style={{ fontSize: 16 }}>
        {adopts === 0 ? d('adoptNothing') : d('adoptWhat', { count: adopts })}
      </Typography.Text>
      {adopts === 0 ? null : (
        <ul style={{ margin: 0, paddingInlineStart: 20, lineHeight: 1.9 }}>
          {recurring > 0 ? <li>{d('adoptRecurring', { count: recurring })}</li> : null}
          {dated > 0 ? <li>{d('adoptDated', { count: dated })}</li> : null}
          {timeless > 0 ? <li>{d('adoptTimeless', { count: timeless })}</li> : null}
          <li>{d('adoptUnits', { count: units.length })}</li>
        </ul>
      )}
      {units.length === 0 ? null : (
        <Collapse
          size="small"
          items={[
            {
              key: 'units',
              label: d('adoptUnitsTitle'),
              children: (
                <dl className="tz-facts" style={{ margin: 0 }}>
                  {units.map(([unit, count]) => (
                    <div key={unit} style={{ display: 'contents' }}>
                      <dt>
                        <UnitName id={unit} />
                      </dt>
                      <dd>{count}</dd>
                    </div>
                  ))}
                </dl>
              ),
            },
          ]}
        />
      )}
      <OwnForm layout="vertical">
        <Form.Item
          label={d('adoptFallback')}
          htmlFor="adopt-fallback"
          style={{ marginBottom: 0 }}
          extra={toFallback > 0 ? d('adoptToFallback', { count: toFallback }) : undefined}
        >
          <Select
            id="adopt-fallback"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={d('adoptFallbackHint')}
            value={fallback}
            options={(directory?.units ?? [])
              .filter(({ closedOn }) => closedOn === null)
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(unit: string | null | undefined) => {
              onFallback(unit ?? null);
            }}
          />
        </Form.Item>
      </OwnForm>
      {left === 0 ? null : (
        <Alert
          type="info"
          showIcon
          title={d('adoptLeft', { count: left })}
          description={
            <>
              {leftNobody > 0 ? <div>{d('adoptLeftNobody', { count: leftNobody })}</div> : null}
              {leftUnknown > 0 ? (
                <div>{d('adoptLeftUnknown', { count: leftUnknown, names: unknownNames.join('、') })}</div>
              ) : null}
            </>
          }
        />
      )}
      {errors + warnings === 0 ? null : (
        <Alert type="warning" showIcon title={d('adoptLint', { errors, warnings })} />
      )}
    </Flex>
  );
}

interface AdoptedProps extends AdoptAllDialogProps {
  readonly done: Done;
}

function Adopted({ done: { adopted, left, operation }, onClose, onShowLeft }: AdoptedProps) {
  const t = useWords(planWords);
  const d = useWords(decideWords);
  const { decisions } = useDesk();
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <Result
      style={{ padding: '8px 0' }}
      icon={<CheckCircleFilled style={{ color: 'var(--ant-color-success)' }} />}
      title={d('adoptDone', { count: adopted })}
      subTitle={
        <>
          <div>{d('adoptNext')}</div>
          {left > 0 ? <div>{d('adoptDoneLeft', { count: left })}</div> : null}
        </>
      }
      extra={
        <Flex gap={8} justify="center" wrap>
          <Link
            ref={first}
            to="/ledger/$register"
            params={{ register: 'commitment' }}
            search={{ f: 'stage:is:draft' }}
          >
            <Button type="primary" tabIndex={-1}>
              {d('adoptSeeLedger')}
            </Button>
          </Link>
          {left > 0 ? <Button onClick={onShowLeft}>{d('adoptShowLeft')}</Button> : null}
          {operation === null ? null : (
            <Button
              onClick={() => {
                void decisions.undo(operation);
                onClose();
              }}
            >
              {t('undo')}
            </Button>
          )}
        </Flex>
      }
    />
  );
}
