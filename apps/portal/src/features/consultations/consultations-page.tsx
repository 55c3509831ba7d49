import { Page } from '../../shared/kit/page.tsx';
export function ConsultationsPage() { return <Page title="ConsultationsPage">x</Page>; }
