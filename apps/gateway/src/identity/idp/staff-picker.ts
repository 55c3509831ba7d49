import { escapeHtml, type Language, renderPage } from '../page.ts';
import type { DemoStaff } from './demo-staff.ts';
import { roleGuide } from './role-guide.ts';

export interface StaffPicker {
  language: Language;
  /** Path of this sign-in; the form is sent to `${path}/sign-in`. */
  path: string;
  staff: DemoStaff[];
  agencyNames: ReadonlyMap<string, string>;
  /** Origin of the portal, where the form's redirects end. */
  clientOrigin: string;
}

const words = {
  ja: {
    title: '職員を選んでサインイン',
    lead: 'どの職員としてつなぐを使うか、選んでください。機関と役割によって、見えるもの・できることが変わります。',
    note: '開発用の認証サーバーです。ここに出てくる人はすべて架空で、パスワードはありません。本番では自治体の認証サーバーを使います。',
    nobody:
      'デモ職員がまだ登録されていません。データの取り込みが終わってから、このページを開き直してください。',
    places: '機関へ移動',
    other: 'そのほかの機関',
    tries: 'できること',
    cancel: 'サインインをやめる',
    switchTo: 'English',
  },
  en: {
    title: 'Choose who signs in',
    lead: 'Choose whom you want to use つなぐ as. What can be seen and done depends on agency and role.',
    note: 'This identity provider is for development. Everybody here is invented and there are no passwords. In production the municipality’s own provider is used.',
    nobody: 'There are no demo accounts yet. Open this page again when the first import is done.',
    places: 'Go to an agency',
    other: 'Other agencies',
    tries: 'Can',
    cancel: 'Do not sign in',
    switchTo: '日本語',
  },
} as const;

/** The page on which a demo member of staff is chosen: one button per person, grouped by agency, no script. */
export function renderStaffPicker(picker: StaffPicker): ReturnType<typeof renderPage> {
  const { language, path } = picker;
  const w = words[language];
  const groups = groupByAgency(picker, w.other);
  const other = language === 'ja' ? 'en' : 'ja';
  const main = `<h1>${w.title}</h1>
<p class="lead">${w.lead}</p>
<p class="note">${w.note}</p>
${groups.length === 0 ? `<p>${w.nobody}</p>` : ''}
${
  groups.length > 4
    ? `<nav aria-label="${w.places}"><ul class="places">${groups
        .map(
          (group, index) =>
            `<li><a href="#agency-${index}"${foreign(language)}>${escapeHtml(group.name)}</a></li>`,
        )
        .join('')}</ul></nav>`
    : ''
}
<form method="post" action="${escapeHtml(path)}/sign-in">
${groups
  .map(
    (
      group,
      index,
    ) => `<section aria-labelledby="agency-${index}"><h2 id="agency-${index}"${foreign(language)}>${escapeHtml(group.name)}</h2>
<ul class="people">${group.staff.map((person) => `<li>${personButton(person, language)}</li>`).join('')}</ul></section>`,
  )
  .join('\n')}
</form>
<form class="actions" method="post" action="${escapeHtml(path)}/cancel"><button class="button">${w.cancel}</button></form>`;
  return renderPage({
    language,
    title: w.title,
    main,
    banner: `<p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${w.switchTo}</a></p>`,
    formTargets: [picker.clientOrigin],
  });
}

function personButton(person: DemoStaff, language: Language): string {
  const guides = person.roles.map((role) => roleGuide[role]).filter(Boolean);
  const role = guides.map((guide) => guide.name[language]).join('・');
  const tries =
    language === 'ja' && person.note ? person.note : guides.map((guide) => guide.tries[language]).join(' / ');
  return `<button class="person" name="subject" value="${escapeHtml(person.subject)}"><span class="who"${foreign(language)}>${escapeHtml(person.name)}</span>
<span class="role">${escapeHtml(role)}</span><span class="try">${words[language].tries}: ${escapeHtml(tries)}</span></button>`;
}

/** Names stay Japanese on the English page; a screen reader must know. */
function foreign(language: Language): string {
  return language === 'ja' ? '' : ' lang="ja"';
}

function groupByAgency(picker: StaffPicker, other: string): { name: string; staff: DemoStaff[] }[] {
  const groups = new Map<string, DemoStaff[]>();
  for (const person of picker.staff) {
    const name = picker.agencyNames.get(person.agencyId) ?? other;
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return [...groups]
    .map(([name, staff]) => ({ name, staff }))
    .sort(
      (a, b) => Number(a.name === other) - Number(b.name === other) || a.name.localeCompare(b.name, 'ja'),
    );
}
