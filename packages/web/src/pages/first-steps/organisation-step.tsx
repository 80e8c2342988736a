import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card, Flex, Skeleton, Typography } from 'antd';

import { organisationQuery } from '../../api/sample.ts';
import { OrganisationImport } from '../../ui/organisation-import/organisation-import.tsx';
import { useWords } from '../../words/define-words.ts';
import { firstStepsWords } from './first-steps-words.ts';
import { NextButton } from './next-button.tsx';
import { LoadSample, SampleNotice } from './sample-organisation.tsx';
import type { Progress } from './use-progress.ts';

interface OrganisationStepProps {
  readonly progress: Progress;
  readonly onNext: () => void;
}

export function OrganisationStep({ progress, onNext }: OrganisationStepProps) {
  const t = useWords(firstStepsWords);
  const { data: organisation } = useQuery(organisationQuery);
  if (progress.units > 0)
    return (
      <Flex vertical gap={16}>
        {progress.sampleLoaded ? <SampleNotice /> : null}
        <Link to="/organisation">{t('edit')}</Link>
        <NextButton onNext={onNext} />
      </Flex>
    );
  return (
    <Flex vertical gap={16}>
      <LoadSample onLoaded={onNext} />
      <Card size="small" title={<h2 style={{ fontSize: 15, margin: 0 }}>{t('own')}</h2>}>
        <Typography.Paragraph type="secondary">{t('ownText')}</Typography.Paragraph>
        {organisation === undefined ? (
          <Skeleton active title={false} />
        ) : (
          <OrganisationImport name={organisation.name} onImported={onNext} />
        )}
      </Card>
    </Flex>
  );
}
