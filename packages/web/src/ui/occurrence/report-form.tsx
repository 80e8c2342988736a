/** Reporting a period in one place: words, files, send. */
import { Button, Flex, Form } from 'antd';

import type { RegisterDefinition } from '../../api/definition.ts';
import type { Occurrence } from '../../api/record-parts.ts';
import { useWords } from '../../words/define-words.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { Failure } from '../failure.tsx';
import { useDraft } from '../use-draft.ts';
import { occurrenceWords } from './occurrence-words.ts';
import { useOccurrenceAct, type ActInput } from './use-occurrence-act.ts';
import { GrowingText } from '../growing-text.tsx';
import { OwnForm } from '../own-form.tsx';

interface ReportFormProps {
  readonly occurrence: Occurrence;
  readonly definition: RegisterDefinition;
  readonly onDone?: ((input: ActInput) => void) | undefined;
}

export function ReportForm({ occurrence, definition, onDone }: ReportFormProps) {
  const t = useWords(occurrenceWords);
  const draft = useDraft<{ readonly comment?: string }>(`report:${occurrence.id}`, {});
  const report = useOccurrenceAct(occurrence, (input) => {
    draft.clear();
    onDone?.(input);
  });
  return (
    <OwnForm
      layout="vertical"
      initialValues={draft.value}
      onValuesChange={(_changed, all: { readonly comment?: string }) => {
        draft.set(all);
      }}
      onFinish={({ comment = '' }: { readonly comment?: string }) => {
        report.mutate({ act: 'report', comment: comment.trim() });
      }}
    >
      <Form.Item name="comment" label={t('reportText')} style={{ marginBottom: 12 }}>
        <GrowingText placeholder={t('reportHint')} maxLength={20_000} />
      </Form.Item>
      <EvidencePanel
        record={occurrence.record}
        definition={definition}
        occurrence={occurrence.id}
        mayAdd
        brief
      />
      <Failure error={report.error} />
      <Flex style={{ marginTop: 12 }}>
        <Button type="primary" htmlType="submit" loading={report.isPending}>
          {t('send')}
        </Button>
      </Flex>
    </OwnForm>
  );
}
