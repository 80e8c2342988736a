import { Page } from '../../ui/page.tsx';

export function FindingsPage() {
  return <Page title="findings">{null}</Page>;
}
