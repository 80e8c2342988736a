/** How the register will look: its form, its table, its lifecycle. */
import { Card, Segmented, Typography } from 'antd';
import { lazy, Suspense, useState } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { FieldItem } from '../../../ui/record-form/field-item.tsx';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { editWords } from './edit-words.ts';
import { OwnForm } from '../../../ui/own-form.tsx';

const LifecycleDiagram = lazy(() =>
  import('../diagram/lifecycle-diagram.tsx').then((module) => ({ default: module.LifecycleDiagram })),
);
const SHOWN = ['previewForm', 'previewTable', 'previewLifecycle'] as const;

export function Preview({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(editWords);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('previewForm');
  return (
    <Card size="small">
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {t('preview')}
      </Typography.Title>
      <Typography.Paragraph type="secondary">{t('previewAbout')}</Typography.Paragraph>
      <Segmented
        block
        aria-label={t('preview')}
        value={shown}
        options={SHOWN.map((one) => ({ value: one, label: t(one) }))}
        onChange={setShown}
        style={{ marginBottom: 12 }}
      />
      {shown === 'previewForm' ? <FormPreview definition={definition} /> : null}
      {shown === 'previewTable' ? <TablePreview definition={definition} /> : null}
      {shown === 'previewLifecycle' ? (
        <Suspense fallback={null}>
          <LifecycleDiagram definition={definition} />
        </Suspense>
      ) : null}
    </Card>
  );
}

function FormPreview({ definition }: { readonly definition: RegisterDefinition }) {
  const label = useLabel();
  const fields = new Map(definition.fields.map((field) => [field.id, field]));
  return (
    <OwnForm layout="vertical" component="div">
      {definition.layout.form.sections.map((section, at) => (
        <section key={at}>
          <Typography.Title level={3} style={{ fontSize: 15 }}>
            {label(section.label)}
          </Typography.Title>
          {section.fields.map((id) => {
            const field = fields.get(id);
            return field === undefined || field.kind === 'formula' ? null : (
              <FieldItem key={`${id} ${field.kind}`} field={field} required={field.required === true} />
            );
          })}
        </section>
      ))}
    </OwnForm>
  );
}

const OWN = ['number', 'stage', 'timeliness'] as const;

function TablePreview({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(editWords);
  const label = useLabel();
  const title = (id: string): string => {
    const own = OWN.find((one) => one === id);
    if (own !== undefined) return t(`column_${own}`);
    const field = definition.fields.find((one) => one.id === id);
    return field === undefined ? id : label(field.label);
  };
  const cell = { padding: '8px 10px', borderBottom: '1px solid var(--ant-color-border-secondary)' };
  return (
    <div tabIndex={0} role="group" aria-label={t('previewTable')} style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse', width: '100%' }}>
        <thead>
          <tr>
            {definition.layout.list.columns.map((id) => (
              <th key={id} scope="col" style={{ ...cell, textAlign: 'start', whiteSpace: 'nowrap' }}>
                {title(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[1, 2, 3].map((row) => (
            <tr key={row}>
              {definition.layout.list.columns.map((id) => (
                <td key={id} style={cell}>
                  …
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
