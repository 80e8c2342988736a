/** One record of any register: what it is, where it comes from, how it stands, what comes next and what happened. */
import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Col, Flex, Grid, Row } from 'antd';
import { useMemo, useState } from 'react';

import { definitionQuery, stageOf, type RegisterDefinition } from '../../api/definition.ts';
import { useDirectory } from '../../api/directory.ts';
import { useLive } from '../../api/live.ts';
import { useMe } from '../../api/me.ts';
import { recordHeadQuery, recordQuery, type LedgerRecord } from '../../api/records.ts';
import { fitsOne } from '../../api/standing.ts';
import { NextActions } from '../../ui/actions/next-actions.tsx';
import { EvidencePanel } from '../../ui/evidence/evidence-panel.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Page } from '../../ui/page.tsx';
import { PageLoading } from '../../ui/page-loading.tsx';
import { EditRecordDrawer } from '../../ui/record-form/edit-record-drawer.tsx';
import { useWords } from '../../words/define-words.ts';
import { useLabel } from '../../words/label.ts';
import { BranchesPart } from './branches-part.tsx';
import { Part } from './card.tsx';
import { editableFields } from './editable-fields.ts';
import { FieldsPart } from './fields-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { OccurrencesPart } from './occurrences-part.tsx';
import { OriginPart } from './origin-part.tsx';
import { recordWords } from './record-words.ts';
import { SummaryCard } from './summary-card.tsx';
import { UrgesPart } from './urges-part.tsx';

export function RecordPage() {
  const t = useWords(recordWords);
  const { record: id = '' } = useParams({ strict: false });
  const topics = useMemo(() => [`record:${id}`] as const, [id]);
  const keys = useMemo(() => [['record', id]] as const, [id]);
  useLive(topics, keys);
  const record = useQuery(recordQuery(id));
  const shown = record.data?.data;
  const definition = useQuery({
    ...definitionQuery(shown?.register ?? '', shown?.definition),
    enabled: shown !== undefined,
  });
  const error = record.error ?? definition.error;
  if (shown !== undefined && definition.data !== undefined)
    return <Shown key={id} record={shown} definition={definition.data} />;
  if (error === null) return <PageLoading />;
  return (
    <Page title={t('title')}>
      <Failure error={error} onRetry={() => void record.refetch()} />
    </Page>
  );
}

interface ShownProps {
  readonly record: LedgerRecord;
  readonly definition: RegisterDefinition;
}

function Shown({ record, definition }: ShownProps) {
  const t = useWords(recordWords);
  const me = useMe();
  const directory = useDirectory();
  const parent = useQuery({ ...recordHeadQuery(record.parent ?? ''), enabled: record.parent !== null });
  const [editing, setEditing] = useState(false);
  const subject = { ...record, parentUnit: parent.data?.unit };
  const fields =
    directory === undefined
      ? []
      : editableFields(definition, record, (rules) => fitsOne(rules, me, { subject, directory }));
  const mayProve = directory !== undefined && fitsOne(PROVERS, me, { subject, directory });
  // On a phone what comes next stands first, and the history last.
  const wide = Grid.useBreakpoint().lg === true;
  const next = (
    <div className="tz-no-print">
      <Part title={t('actions')}>
        <NextActions record={record} definition={definition} />
        {record.parent !== null && stageOf(definition, record.stage)?.kind === 'closed' ? (
          <div style={{ marginTop: 12 }}>
            <Link to="/records/$record" params={{ record: record.parent }}>
              {t('toParent')}
            </Link>
          </div>
        ) : null}
      </Part>
    </div>
  );
  const close = (): void => {
    setEditing(false);
  };
  return (
    <Page
      title={record.title}
      about={<Path record={record} definition={definition} />}
      actions={
        fields.length === 0 ? undefined : (
          <Button
            icon={<EditOutlined />}
            onClick={() => {
              setEditing(true);
            }}
          >
            {t('edit')}
          </Button>
        )
      }
    >
      <Flex vertical gap={16}>
        <SummaryCard record={record} definition={definition} />
        <Row gutter={[16, 16]}>
          {wide ? null : <Col span={24}>{next}</Col>}
          <Col span={wide ? 15 : 24}>
            <Flex vertical gap={16}>
              <OriginPart record={record} />
              <FieldsPart record={record} definition={definition} />
              <OccurrencesPart record={record} definition={definition} />
              <BranchesPart record={record} definition={definition} />
              <RecordEvidence record={record} definition={definition} mayProve={mayProve} />
            </Flex>
          </Col>
          <Col span={wide ? 9 : 24}>
            <Flex vertical gap={16}>
              {wide ? next : null}
              <UrgesPart record={record} definition={definition} />
              <HistoryPart record={record.id} definition={definition} />
            </Flex>
          </Col>
        </Row>
      </Flex>
      {editing ? (
        <EditRecordDrawer definition={definition} record={record} fields={fields} open onClose={close} />
      ) : null}
    </Page>
  );
}

/** Who may attach files; units with a branch too, which the server knows. */
const PROVERS = ['owner', 'unit-head', 'supervisor', 'leader', 'creator', 'parent-owner'].map((is) => ({
  is,
}));

/** Proof of the record as a whole; where only its periods are proven, it stands with them. */
function RecordEvidence({ record, definition, mayProve }: ShownProps & { readonly mayProve: boolean }) {
  const t = useWords(recordWords);
  const kind = definition.lifecycle.stages.find(({ id }) => id === record.stage)?.kind;
  const mayAdd = mayProve && kind !== 'closed' && kind !== 'stopped';
  return (
    <Part title={t('evidence')}>
      <EvidencePanel record={record.id} definition={definition} occurrence={null} mayAdd={mayAdd} />
    </Part>
  );
}

function Path({ record, definition }: ShownProps) {
  const label = useLabel();
  return (
    <>
      <Link to="/ledger/$register" params={{ register: record.register }}>
        {label(definition.label)}
      </Link>
      {record.number === null ? null : `\u00a0· ${record.number}`}
    </>
  );
}
