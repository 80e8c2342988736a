import { Page } from '../../ui/page.tsx';

export function DashboardPage() {
  return <Page title="dashboard">{null}</Page>;
}
