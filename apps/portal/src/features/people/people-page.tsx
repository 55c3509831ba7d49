import { Page } from '../../shared/kit/page.tsx';
export function PeoplePage() { return <Page title="PeoplePage">x</Page>; }
