/** Permissions, numbers, cadence, reminders and evidence, in sentences. */
import { Card, Descriptions, Typography } from 'antd';
import type { ReactNode } from 'react';

import type { RegisterDefinition } from '../../../api/definition.ts';
import { useActorWords } from '../../../ui/transition-dialog/use-actor-words.ts';
import { todayIso } from '../../../words/dates.ts';
import { useWords } from '../../../words/define-words.ts';
import { useLabel } from '../../../words/label.ts';
import { registerWords } from '../register-words.ts';
import { sampleNumber } from './sample-number.ts';

export function RulesInWords({ definition }: { readonly definition: RegisterDefinition }) {
  const t = useWords(registerWords);
  const label = useLabel();
  const actors = useActorWords(definition);
  const { permissions, numbering, schedule, evidence = [], lifecycle, fields } = definition;
  const stages = new Map(lifecycle.stages.map((stage) => [stage.id, label(stage.label)]));
  const field = fields.find(({ id }) => id === schedule?.field);
  return (
    <div
      style={{
        display: 'grid',
        gap: 16,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
      }}
    >
      <Part title={t('rights')}>
        <Descriptions
          size="small"
          column={1}
          items={[
            { key: 'create', label: t('mayCreate'), children: actors(permissions.create) },
            { key: 'edit', label: t('mayEdit'), children: actors(permissions.edit) },
            {
              key: 'in',
              label: t('editableIn'),
              children: permissions.editableIn.map((id) => stages.get(id) ?? id).join(t('between')),
            },
            ...(numbering === undefined
              ? []
              : [
                  {
                    key: 'number',
                    label: t('numbering'),
                    children: t('numberSample', {
                      number: sampleNumber(numbering.pattern, todayIso(new Date()), t('kind_unit')),
                      restart: t(`restart_${numbering.restart}`),
                    }),
                  },
                ]),
          ]}
        />
      </Part>
      {schedule === undefined ? null : (
        <Part title={t('schedule')}>
          <ul style={LIST}>
            <li>
              {t('scheduleField', { field: field === undefined ? schedule.field : label(field.label) })}
            </li>
            <li>{t('dueSoon', { days: schedule.dueSoonDays })}</li>
            {schedule.ladder.map(({ days, who }) => (
              <li key={`${days} ${actors(who)}`}>
                {t(days < 0 ? 'rungBefore' : days > 0 ? 'rungAfter' : 'rungOn', {
                  days: Math.abs(days),
                  who: actors(who),
                })}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {evidence.length === 0 ? null : (
        <Part title={t('evidence')}>
          <ul style={LIST}>
            {evidence.map((one) => (
              <li key={one.id}>
                {[
                  label(one.label),
                  t(one.per === 'occurrence' ? 'evidencePeriod' : 'evidenceRecord'),
                  t(one.required ? 'evidenceRequired' : 'evidenceOptional'),
                  ...(one.validDays === undefined ? [] : [t('validFor', { days: one.validDays })]),
                ].join(t('between'))}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Card size="small">
      <Typography.Title level={2} style={{ fontSize: 16, marginTop: 0 }}>
        {title}
      </Typography.Title>
      {children}
    </Card>
  );
}

const LIST = { margin: 0, paddingInlineStart: 20 } as const;
