import { Page } from '../../shared/kit/page.tsx';
export function AgencyPage() { return <Page title="AgencyPage">x</Page>; }
