import { Page } from '../../shared/kit/page.tsx';
export function HouseholdsPage() { return <Page title="HouseholdsPage">x</Page>; }
