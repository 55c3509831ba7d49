import { Page } from '../../shared/kit/page.tsx';
export function HouseholdPage() { return <Page title="HouseholdPage">x</Page>; }
