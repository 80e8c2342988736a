/** What can be done with a register as a whole. */
import type { RegisterDefinition } from '../../api/definition.ts';
import { ExchangeButton } from './exchange/exchange-button.tsx';
import { ViewsButton } from './saved/views-button.tsx';

export function LedgerActions({ definition }: { readonly definition: RegisterDefinition }) {
  return (
    <>
      <ViewsButton register={definition.id} />
      <ExchangeButton definition={definition} />
    </>
  );
}
