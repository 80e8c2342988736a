import { Page } from '../../ui/page.tsx';

export function RegistersPage() {
  return <Page title="registers">{null}</Page>;
}
