import { Page } from '../../shared/kit/page.tsx';
export function ActivitiesPage() { return <Page title="ActivitiesPage">x</Page>; }
