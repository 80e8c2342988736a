import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Flex, Typography } from 'antd';

import { answer, api } from '../../api/client.ts';
import { useMay } from '../../api/me.ts';
import { PersonName } from '../../ui/names.tsx';
import { useWords } from '../../words/define-words.ts';
import { firstStepsWords } from './first-steps-words.ts';
import type { Progress } from './use-progress.ts';

/** Who imports the first plan: administrators do not. */
export function PlanStep({ importers }: Pick<Progress, 'importers'>) {
  const t = useWords(firstStepsWords);
  const may = useMay();
  const client = useQueryClient();
  const navigate = useNavigate();
  if (may('plan.adopt'))
    return (
      <Link to="/plans">
        <Button type="primary" tabIndex={-1}>
          {t('toPlans')}
        </Button>
      </Link>
    );
  if (!importers.some(({ account }) => account !== null))
    return <Typography.Text>{t('planNobody')}</Typography.Text>;
  const signOut = async (): Promise<void> => {
    await answer(api.DELETE('/api/v1/sign-in'));
    client.clear();
    await navigate({ to: '/sign-in', search: { to: '/plans' } });
  };
  return (
    <Flex vertical gap={12} align="flex-start">
      <Typography.Text>{t('planAdmin')}</Typography.Text>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {importers.map(({ person, account }) => (
          <li key={person}>
            <PersonName id={person} />
            {account === null ? t('planNotYet') : t('planAccount', { account })}
          </li>
        ))}
      </ul>
      <Button type="primary" onClick={() => void signOut()}>
        {t('switch')}
      </Button>
    </Flex>
  );
}
