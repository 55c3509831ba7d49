import { Page } from '../../shared/kit/page.tsx';
export function ActivityPage() { return <Page title="ActivityPage">x</Page>; }
