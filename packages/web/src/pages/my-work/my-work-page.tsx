import { Page } from '../../ui/page.tsx';

export function MyWorkPage() {
  return <Page title="my-work">{null}</Page>;
}
