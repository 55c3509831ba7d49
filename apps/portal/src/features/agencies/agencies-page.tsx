import { Page } from '../../shared/kit/page.tsx';
export function AgenciesPage() { return <Page title="AgenciesPage">x</Page>; }
