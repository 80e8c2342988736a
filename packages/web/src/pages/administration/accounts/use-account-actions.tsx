/** What an administrator may do with somebody's account: by right, asked before where it matters. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Flex, type MenuProps } from 'antd';

import { accountsQuery, type Account } from '../../../api/accounts.ts';
import { answer, api } from '../../../api/client.ts';
import { useMay } from '../../../api/me.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { useWords } from '../../../words/define-words.ts';
import { accountsWords } from './accounts-words.ts';

type Action = 'reset' | 'disable' | 'enable' | 'removeFactor' | 'endSessions' | 'endWaits';

const ASKED = { reset: 'resetAsk', disable: 'disableAsk', removeFactor: 'removeFactorAsk' } as const;

async function carryOut(action: Action, id: string): Promise<string | null> {
  const params = { path: { id } };
  switch (action) {
    case 'reset':
      return (await answer(api.POST('/api/v1/accounts/{id}/password', { params }))).password;
    case 'disable':
    case 'enable':
      await answer(
        api.PUT('/api/v1/accounts/{id}/disabled', { params, body: { disabled: action === 'disable' } }),
      );
      return null;
    case 'removeFactor':
      await answer(api.DELETE('/api/v1/accounts/{id}/second-factor', { params }));
      return null;
    case 'endSessions':
      await answer(api.DELETE('/api/v1/accounts/{id}/sessions', { params }));
      return null;
    case 'endWaits':
      await answer(api.DELETE('/api/v1/accounts/{id}/waits', { params }));
      return null;
  }
}

export function useAccountActions(nameOf: (account: Account) => string) {
  const t = useWords(accountsWords);
  const may = useMay();
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const run = useMutation({
    mutationFn: ({ action, id }: { readonly action: Action; readonly id: string }) => carryOut(action, id),
    onSuccess: async (password) => {
      await client.invalidateQueries({ queryKey: accountsQuery.queryKey });
      if (password === null) void message.success(t('done'));
      else
        modal.success({
          title: t('newPassword'),
          content: (
            <Flex vertical gap={8}>
              <span>{t('newPasswordText')}</span>
              <code style={{ fontSize: 16 }}>{password}</code>
              <div>
                <CopyButton text={password} label={t('copy')} />
              </div>
            </Flex>
          ),
        });
    },
  });
  const start = (action: Action, account: Account): void => {
    const go = () => run.mutateAsync({ action, id: account.id }).catch(() => undefined);
    if (action === 'enable' || action === 'endSessions' || action === 'endWaits') void go();
    else
      modal.confirm({
        title: t(ASKED[action], { name: nameOf(account) }),
        okText: t(action),
        okButtonProps: { danger: action === 'disable' },
        onOk: go,
      });
  };
  const actionsFor = (account: Account): readonly Action[] => [
    ...(may('account.reset') && account.hasPassword ? (['reset'] as const) : []),
    ...(may('account.reset') && account.secondFactor ? (['removeFactor'] as const) : []),
    ...(may('account.reset') ? (['endSessions', 'endWaits'] as const) : []),
    ...(may('account.disable') ? ([account.disabledAt === null ? 'disable' : 'enable'] as const) : []),
  ];
  const itemsFor = (account: Account): NonNullable<MenuProps['items']> =>
    actionsFor(account).map((action) => ({
      key: action,
      label: t(action),
      danger: action === 'disable',
      onClick: () => {
        start(action, account);
      },
    }));
  return { itemsFor, error: run.error };
}
