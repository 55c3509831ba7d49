import { Page } from '../../shared/kit/page.tsx';
export function HomePage() { return <Page title="HomePage">x</Page>; }
