import type { Role } from '@tsunagu/access';
import type { Language } from '../page.ts';

interface Guide {
  name: Record<Language, string>;
  /** What somebody with this role can try. */
  tries: Record<Language, string>;
}

/** 役割の案内: the words of the staff picker for each role. */
export const roleGuide: Record<Role, Guide> = {
  window: {
    name: { ja: '窓口', en: 'Counter' },
    tries: {
      ja: '住民を探す、相談を受け付ける、つなぐシートで引き継ぐ',
      en: 'Find a resident, take a consultation, hand it over with the つなぐシート',
    },
  },
  'case-worker': {
    name: { ja: '担当者', en: 'Case worker' },
    tries: {
      ja: '担当世帯のページを開く、引き継ぎを受ける、記録を進める',
      en: 'Open the page of a family in care, accept a hand-over, go on with its records',
    },
  },
  clerk: {
    name: { ja: '事務', en: 'Clerk' },
    tries: { ja: '担当ケースの有無と状態を確かめる', en: 'Check which cases there are and how they stand' },
  },
  coordinator: {
    name: { ja: '相談支援包括化推進員', en: 'Co-ordinator' },
    tries: { ja: '持ち込まれたケースを調整する', en: 'Co-ordinate the cases that agencies bring' },
  },
  'lead-division': {
    name: { ja: '主管課', en: 'Lead division' },
    tries: {
      ja: '調整の状況、役割の決定、計画と指標を見る',
      en: 'See co-ordination, decisions of roles, plan and indicators',
    },
  },
  section: {
    name: { ja: '所管課', en: 'Section' },
    tries: { ja: '所管する事業の状況を見る', en: 'See how the programmes of the section stand' },
  },
  promoter: {
    name: { ja: '支え合い推進員', en: 'Community promoter' },
    tries: {
      ja: '地域の資源とニーズ、協議体、サポーターを見る',
      en: 'See resources, needs, councils and supporters of an area',
    },
  },
  group: {
    name: { ja: '団体・施設', en: 'Group or facility' },
    tries: { ja: '自団体のシート、活動、申し込みを見る', en: 'See the own sheet, activities and applicants' },
  },
  adviser: {
    name: { ja: '複合課題解決アドバイザー', en: 'Adviser' },
    tries: { ja: '依頼に出された資料を見る', en: 'See what a request put before the adviser' },
  },
  member: {
    name: { ja: '会議の構成員', en: 'Conference member' },
    tries: {
      ja: '招かれた会議の守秘の確認をして、会議に出された内容を見る',
      en: 'Accept the secrecy notice of a conference and see what was tabled there',
    },
  },
  auditor: {
    name: { ja: '監査', en: 'Auditor' },
    tries: { ja: '閲覧記録を確かめる', en: 'Check who read what' },
  },
  'register-keeper': {
    name: { ja: '台帳管理', en: 'Register keeper' },
    tries: { ja: '住民と機関の台帳を直す', en: 'Correct the registers of residents and agencies' },
  },
};
