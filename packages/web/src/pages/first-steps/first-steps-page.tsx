import { Page } from '../../ui/page.tsx';

export function FirstStepsPage() {
  return <Page title="first-steps">{null}</Page>;
}
