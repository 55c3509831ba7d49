import { createHash } from 'node:crypto';

/** Languages of the pages that are shown before the portal is. */
export type Language = 'ja' | 'en';

/** The wanted language of `?lang=`, `ui_locales` or `Accept-Language`; Japanese first. */
export function languageOf(...wishes: (unknown | undefined)[]): Language {
  for (const wish of wishes) {
    if (typeof wish !== 'string') continue;
    const first = wish.split(/[\s,;]/)[0]?.toLowerCase() ?? '';
    if (first.startsWith('en')) return 'en';
    if (first.startsWith('ja')) return 'ja';
  }
  return 'ja';
}

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

export interface Page {
  language: Language;
  title: string;
  /** HTML of the main part; everything in it that is not ours has gone through `escapeHtml`. */
  main: string;
  /** HTML at the end of the banner, e.g. the switch of language. */
  banner?: string;
  /** Where forms of this page may lead to, through redirects. */
  formTargets?: string[];
  /** A script of ours; allowed by its hash alone. */
  script?: string;
}

/** A page without the portal's code: own style sheet, own Content-Security-Policy, nothing loaded from elsewhere. */
export function renderPage(page: Page): { html: string; headers: Record<string, string> } {
  const policy = [
    `default-src 'none'`,
    `style-src ${hashSource(style)}`,
    ...(page.script ? [`script-src ${hashSource(page.script)}`] : []),
    `form-action ${["'self'", ...(page.formTargets ?? [])].join(' ')}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
  const html = `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)} | つなぐ</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${page.language === 'ja' ? '本文へ移動' : 'Skip to content'}</a>
<header class="banner"><p class="name">つなぐ</p>${page.banner ?? ''}</header>
<main id="main" tabindex="-1">${page.main}</main>
${page.script ? `<script>${page.script}</script>` : ''}
</body>
</html>`;
  return {
    html,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `${policy}; img-src data:`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  };
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const style = `
*{box-sizing:border-box}
html{color-scheme:light;font-family:"Noto Sans JP","Hiragino Sans","Yu Gothic UI",Meiryo,sans-serif;line-height:1.7;color:#1a1a1c;background:#f2f2f2}
body{margin:0}
a{color:#0017c1;text-underline-offset:.2em}
a:hover{text-decoration-thickness:3px}
:focus-visible{outline:4px solid #000;outline-offset:2px;box-shadow:0 0 0 2px #ffd43d;border-radius:6px}
main:focus{outline:none;box-shadow:none}
.skip{position:absolute;left:-999px;top:8px;background:#fff;padding:8px 16px;z-index:1}
.skip:focus{left:8px}
.banner{display:flex;flex-wrap:wrap;gap:8px 24px;justify-content:space-between;align-items:center;padding:12px 24px;background:#fff;border-bottom:1px solid #d9d9d9}
.banner p{margin:0}
.name{font-weight:700;font-size:1.25rem;color:#0017c1}
main{max-width:1120px;margin:0 auto;padding:24px 24px 64px}
h1{font-size:1.75rem;line-height:1.4;margin:0 0 8px}
h2{font-size:1.125rem;line-height:1.5;margin:32px 0 8px;scroll-margin-top:16px}
.lead{margin:0 0 16px;max-width:44em}
.note{border-left:8px solid #0017c1;background:#fff;padding:12px 16px;margin:0 0 16px;max-width:60em}
.places{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0;margin:0}
.people{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr));gap:12px;list-style:none;padding:0;margin:0}
.person{display:block;width:100%;height:100%;text-align:left;font:inherit;color:inherit;background:#fff;border:1px solid #767676;border-radius:12px;padding:12px 16px;cursor:pointer}
.person:hover{background:#e8f1fe;border-color:#0017c1}
.person span{display:block}
.person .who{font-weight:700;font-size:1.0625rem;color:#0017c1;text-decoration:underline;text-underline-offset:.2em}
.person .role{font-size:.875rem;color:#414143}
.person .try{margin-top:4px;font-size:.875rem}
.button{display:inline-block;font:inherit;font-weight:700;color:#fff;background:#0017c1;border:0;border-radius:8px;padding:12px 24px;text-decoration:none;cursor:pointer}
.button:hover{background:#00118f;color:#fff}
.actions{display:flex;flex-wrap:wrap;gap:16px;align-items:center;margin-top:24px}
@media (max-width:480px){.banner{padding:12px 16px}main{padding:16px 16px 48px}h1{font-size:1.5rem}}
@media (forced-colors:active){.person,.button{border:1px solid}}
`;
