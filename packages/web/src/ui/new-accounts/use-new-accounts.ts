import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { accountsQuery, rolesQuery, type Role } from '../../api/accounts.ts';
import { answer, api } from '../../api/client.ts';
import { ProblemFailure } from '../../api/problem.ts';

export interface WantedAccount {
  readonly person: string;
  readonly name: string;
  readonly account: string;
  /** Null: what the posts give is enough. */
  readonly role: Role | null;
}

export interface MadeAccount extends WantedAccount {
  /** Null where it was not made. */
  readonly password: string | null;
  readonly failure: string | null;
  readonly roleFailure: string | null;
}

/** Makes accounts one after another; one that fails keeps no other from being made. */
export function useNewAccounts() {
  const client = useQueryClient();
  const [made, setMade] = useState<readonly MadeAccount[]>([]);
  const [wanted, setWanted] = useState(0);
  const make = async (accounts: readonly WantedAccount[]): Promise<void> => {
    setWanted(accounts.length);
    setMade([]);
    for (const account of accounts) {
      const one = await makeOne(account);
      setMade((before) => [...before, one]);
    }
    setWanted(0);
    await client.invalidateQueries({ queryKey: accountsQuery.queryKey });
    await client.invalidateQueries({ queryKey: rolesQuery.queryKey });
  };
  return {
    made,
    /** How many are being made; 0 when nothing is under way. */
    wanted,
    make,
    forget: () => {
      setMade([]);
    },
  };
}

async function makeOne(wanted: WantedAccount): Promise<MadeAccount> {
  const { person, account, role } = wanted;
  try {
    const { password } = await answer(api.POST('/api/v1/accounts', { body: { person, name: account } }));
    return { ...wanted, password, failure: null, roleFailure: await give(person, role) };
  } catch (error) {
    return { ...wanted, password: null, failure: wordsOf(error), roleFailure: null };
  }
}

async function give(person: string, role: Role | null): Promise<string | null> {
  if (role === null) return null;
  try {
    await answer(
      api.POST('/api/v1/persons/{id}/roles', {
        params: { path: { id: person } },
        body: { role, unit: null },
      }),
    );
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}

const wordsOf = (error: unknown): string =>
  error instanceof ProblemFailure ? error.problem.detail : error instanceof Error ? error.message : '';
