import { Page } from '../../shared/kit/page.tsx';
export function ConsultationPage() { return <Page title="ConsultationPage">x</Page>; }
