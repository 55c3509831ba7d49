import { useApolloClient } from '@apollo/client/react';
import { print } from 'graphql';
import { useState } from 'react';
import { useT } from '../../shared/i18n/use-t.ts';
import { Badge } from '../../shared/kit/badge.tsx';
import { Button, buttonClass } from '../../shared/kit/button.tsx';
import { Page, Section } from '../../shared/kit/page.tsx';
import { type ApiExample, apiExamples, householdQuery } from './examples.ts';

const TOKEN_COMMAND = 'npm run --silent token -- --scope directory';

function curl(example: ApiExample): string {
  const body = JSON.stringify({ query: print(example.document), variables: example.variables });
  return `curl ${window.location.origin}/graphql \\
  -H 'content-type: application/json' \\
  -H "authorization: Bearer $(${TOKEN_COMMAND})" \\
  -d '${body}'`;
}

/** API連携: for the people who build a partner system — where, with which token, and examples that run. */
export function ApiPage() {
  const t = useT();
  return (
    <Page title={t('nav.api')} crumbs={[{ label: t('nav.api') }]} lead={t('api.lead')}>
      <Section title={t('api.endpoint')}>
        <p className="text-dns-16N-130">{t('api.endpointText')}</p>
        <Code text={`POST ${window.location.origin}/graphql`} label={t('api.endpoint')} />
        <a className={buttonClass('outline', 's')} href="/graphql">
          {t('api.openGraphiql')}
        </a>
      </Section>
      <Section title={t('api.token')}>
        <ul className="list-disc space-y-1 pl-5 text-dns-16N-130">
          <li>{t('api.tokenDev')}</li>
          <li>{t('api.tokenProduction')}</li>
          <li>{t('api.tokenScopes')}</li>
        </ul>
        <Code text={TOKEN_COMMAND} label={t('api.token')} />
      </Section>
      <Section title={t('api.examples')}>
        <div className="space-y-6">
          {apiExamples().map((example) => (
            <ExampleCard key={example.id} example={example} />
          ))}
        </div>
      </Section>
      <Section title={t('api.household')}>
        <p className="text-dns-16N-130">{t('api.householdText')}</p>
        <Code text={householdQuery} label={t('api.household')} />
      </Section>
      <Section title={t('api.limits')}>
        <ul className="list-disc space-y-1 pl-5 text-dns-16N-130">
          <li>{t('api.limitFirst')}</li>
          <li>{t('api.limitDepth')}</li>
          <li>{t('api.limitPartial')}</li>
        </ul>
      </Section>
    </Page>
  );
}

type Answer = { state: 'idle' } | { state: 'running' } | { state: 'answered'; text: string };

function ExampleCard({ example }: { example: ApiExample }) {
  const t = useT();
  const client = useApolloClient();
  const [answer, setAnswer] = useState<Answer>({ state: 'idle' });
  const run = async () => {
    setAnswer({ state: 'running' });
    try {
      const { data, error } = await client.query({
        query: example.document,
        variables: example.variables,
        fetchPolicy: 'no-cache',
      });
      setAnswer({
        state: 'answered',
        text: JSON.stringify(error ? { data, error: error.message } : { data }, null, 2),
      });
    } catch (error) {
      setAnswer({ state: 'answered', text: String(error) });
    }
  };
  return (
    <article aria-label={t(example.title)} className="space-y-2 rounded-8 border border-solid-gray-420 p-4">
      <h3 className="flex flex-wrap items-center gap-2 text-std-16B-170">
        {t(example.title)}
        {example.scopes.map((scope) => (
          <Badge key={scope}>{t('api.scope', { scope })}</Badge>
        ))}
      </h3>
      <Code text={print(example.document)} label={t(example.title)} />
      <Code text={JSON.stringify(example.variables)} label={t('api.variables')} />
      <Button size="s" onPress={() => void run()} isPending={answer.state === 'running'}>
        {t('api.try')}
        <span className="sr-only">：{t(example.title)}</span>
      </Button>
      <div role="status">
        {answer.state === 'answered' ? <Code text={answer.text} label={t('api.answer')} /> : null}
      </div>
      <details>
        <summary className="cursor-pointer text-dns-14N-130">{t('api.curl')}</summary>
        <Code text={curl(example)} label={t('api.curl')} />
      </details>
    </article>
  );
}

/** Text to read and to copy; lines are broken rather than scrolled, so that no keyboard is left behind. */
function Code({ text, label }: { text: string; label: string }) {
  return (
    <figure aria-label={label}>
      <pre className="rounded-8 bg-solid-gray-50 p-3 font-mono text-[14px] leading-[1.5] break-all whitespace-pre-wrap">
        {text}
      </pre>
    </figure>
  );
}
