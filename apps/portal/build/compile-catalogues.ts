import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { type Plugin, transformWithOxc } from 'vite';

const CATALOGUE = /\/src\/locales\/(ja|en)\/(?!index)[\w-]+\.ts$/;

/**
 * Compiles the ICU messages of `src/locales/<language>/<area>.ts` while building, so that the message parser
 * is never sent to a browser and no message needs `eval` (the portal runs under a strict CSP).
 */
export function compileCatalogues(): Plugin {
  return {
    name: 'tsunagu:compile-catalogues',
    enforce: 'pre',
    async transform(code, id) {
      const path = id.split('?')[0]!.replaceAll('\\', '/');
      if (!CATALOGUE.test(path)) return undefined;
      const { code: plain } = await transformWithOxc(code, path, { lang: 'ts' });
      const source = `data:text/javascript;base64,${Buffer.from(plain).toString('base64')}`;
      const { default: messages } = (await import(source)) as { default: Record<string, string> };
      const compiled = Object.fromEntries(
        Object.entries(messages).map(([key, text]) => [key, compileMessageOrThrow(text)]),
      );
      return { code: `export default ${JSON.stringify(compiled)};`, map: null };
    },
  };
}
