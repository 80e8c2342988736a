import { CheckCircleOutlined, ExclamationCircleOutlined, WarningOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Card, Flex, Progress, Tag, Typography } from 'antd';

import type { PlanOverview } from '../../api/plan-types.ts';
import { PersonName, UnitName } from '../../ui/names.tsx';
import { useDates } from '../../words/dates.ts';
import { useWords } from '../../words/define-words.ts';
import { plansWords } from './plans-words.ts';
import { planProgress } from './plan-progress.ts';

export function PlanCard({ plan }: { readonly plan: PlanOverview }) {
  const t = useWords(plansWords);
  const { day, moment } = useDates();
  const { found, open, adopted, rejected, percent, before } = planProgress(plan);
  const { error = 0, warning = 0 } = plan.diagnostics;
  return (
    <Card size="small" style={{ height: '100%' }}>
      <Flex gap="8px 32px" wrap align="center">
        <div style={{ flex: '1 1 380px', minWidth: 0 }}>
          <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
            <Link to="/plans/$plan" params={{ plan: plan.id }}>
              {plan.title}
            </Link>
          </Typography.Title>
          <Flex gap="0 16px" wrap style={{ color: 'var(--ant-color-text-secondary)', marginTop: 4 }}>
            {plan.number > 1 ? <span>{t('version', { number: plan.number })}</span> : null}
            <span>
              {plan.period === null
                ? t('noPeriod')
                : t('period', { start: day(plan.period.start), end: day(plan.period.end) })}
            </span>
            {plan.issuer === null ? (
              <span>
                <UnitName id={plan.unit} />
              </span>
            ) : (
              <span>{t('issuer', { issuer: plan.issuer })}</span>
            )}
          </Flex>
          <Typography.Text type="secondary" style={{ fontSize: 13 }}>
            {moment(plan.addedAt)}
            {plan.addedBy === null ? null : (
              <>
                {'\u00a0· '}
                <PersonName id={plan.addedBy} />
              </>
            )}
            {'\u00a0· '}
            {plan.sourceName}
          </Typography.Text>
        </div>
        <div style={{ flex: '1 1 300px', minWidth: 0, maxWidth: 460 }}>
          <Flex justify="space-between" gap={8} wrap>
            <Typography.Text strong>{t('found', { count: found })}</Typography.Text>
            <Flex gap={10} wrap>
              {open > 0 ? (
                <Typography.Text strong>{t('open', { count: open })}</Typography.Text>
              ) : (
                <Typography.Text type="success">
                  <CheckCircleOutlined /> {t('allDecided')}
                </Typography.Text>
              )}
              <Typography.Text type="secondary">
                {before === null ? t('adopted', { count: adopted }) : t('before', { count: before })}
              </Typography.Text>
              {rejected > 0 ? (
                <Typography.Text type="secondary">{t('rejected', { count: rejected })}</Typography.Text>
              ) : null}
            </Flex>
          </Flex>
          <Progress percent={percent} size="small" aria-label={t('progress', { percent })} />
          <Flex gap={4} wrap align="center">
            {before === null ? null : (
              <Link to="/plans/$plan" params={{ plan: plan.id }} search={{ view: 'changes' }}>
                {t('toChanges')}
              </Link>
            )}
            {error > 0 ? (
              <Tag icon={<ExclamationCircleOutlined />} color="error" variant="outlined">
                {t('errors', { count: error })}
              </Tag>
            ) : null}
            {warning > 0 ? (
              <Tag icon={<WarningOutlined />} color="warning" variant="outlined">
                {t('warnings', { count: warning })}
              </Tag>
            ) : null}
          </Flex>
        </div>
      </Flex>
    </Card>
  );
}
