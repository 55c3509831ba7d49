import { Page } from '../../shared/kit/page.tsx';
export function PlanPage() { return <Page title="PlanPage">x</Page>; }
