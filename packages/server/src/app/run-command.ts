import type { Command, Ledger, Reading } from '@taizhang/ledger';

import { granted } from '../problems/granted.ts';
import type { Request } from './app-types.ts';
import { sessionOf } from './authenticate.ts';

/** Runs a command in the caller's name; a refusal is thrown, and becomes the answer. */
export const runAs = async <Input, Output>(
  ledger: Ledger,
  request: Request,
  command: Command<Input, Output>,
  input: Input,
): Promise<Output> => granted(await ledger.run(sessionOf(request), command, input));

/** Asks a query in the caller's name. */
export const askAs = async <Output>(
  ledger: Ledger,
  request: Request,
  query: (reading: Reading) => Promise<Output>,
): Promise<Output> => granted(await ledger.read(sessionOf(request), query));
