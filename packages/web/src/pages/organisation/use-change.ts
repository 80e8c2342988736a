import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';

import { rolesQuery } from '../../api/accounts.ts';
import { directoryQuery } from '../../api/directory.ts';
import { useWords } from '../../words/define-words.ts';
import { organisationWords } from './organisation-words.ts';

/** A change of the organisation: says that it is saved, loads what pages show of it anew. */
export function useChange<Input>(change: (input: Input) => Promise<unknown>, onDone: () => void) {
  const t = useWords(organisationWords);
  const { message } = App.useApp();
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await Promise.all(
        [directoryQuery.queryKey, rolesQuery.queryKey, ['delegations']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
      void message.success(t('saved'));
      onDone();
    },
  });
}
