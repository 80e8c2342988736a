import { Page } from '../../ui/page.tsx';

export function OrganisationPage() {
  return <Page title="organisation">{null}</Page>;
}
