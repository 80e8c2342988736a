/** Over a page whose session ended: sign in, and the page goes on as it is. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Modal, Typography } from 'antd';

import { answer, api } from '../../api/client.ts';
import { meQuery, useMe } from '../../api/me.ts';
import { setSessionEnded } from '../../api/session-end.ts';
import { useWords } from '../../words/define-words.ts';
import { SignInSteps } from './sign-in-steps.tsx';
import { signInWords } from './sign-in-words.ts';

export function SignInAgain() {
  const t = useWords(signInWords);
  const before = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const goOn = async (): Promise<void> => {
    const me = await answer(api.GET('/api/v1/me'));
    setSessionEnded(false);
    if (me.person === before.person) {
      client.setQueryData(meQuery.queryKey, me);
      await client.invalidateQueries();
      return;
    }
    client.clear();
    await navigate({ to: '/', replace: true });
  };
  return (
    <Modal
      open
      title={t('againTitle')}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
    >
      <Typography.Paragraph>{t('againLead')}</Typography.Paragraph>
      <SignInSteps onDone={goOn} />
      <Alert type="info" title={t('otherPerson')} style={{ marginTop: 16 }} />
    </Modal>
  );
}
