import { DomainError } from '@tsunagu/subgraph-kit';

/** 連携の分野 (M2-38 … M2-41): 成年後見, 再犯防止, 依存症, 非行防止・啓発. */
export const liaisonFields = ['guardianship', 're-entry', 'addiction', 'crime-prevention'] as const;
export type LiaisonField = (typeof liaisonFields)[number];

/** What is recorded in each field. Source: roadmap of 権利擁護・再犯防止 (001 L1570-1635). */
export const liaisonKinds = {
  guardianship: ['consultation', 'petition-support', 'fee-subsidy', 'judiciary-meeting'],
  're-entry': [
    'probation-office',
    'prison',
    'settlement-centre',
    'probation-officers',
    'directory-handed-over',
  ],
  addiction: ['self-help-group', 'liaison-meeting'],
  'crime-prevention': ['class', 'campaign'],
} as const satisfies Record<LiaisonField, readonly string[]>;
export type LiaisonKind = (typeof liaisonKinds)[LiaisonField][number];

/**
 * 種類は分野のもの: figures by field stay comparable over the years.
 *
 * @throws CC-140
 */
export function kindBelongsToField(field: LiaisonField, kind: LiaisonKind): void {
  const kinds: readonly LiaisonKind[] = liaisonKinds[field];
  if (!kinds.includes(kind)) {
    throw new DomainError('CC-140', '選んだ分野にない種類です。分野に合う種類を選び直してください。', {
      fields: { kind: '分野に合う種類を選んでください。' },
    });
  }
}

/** With whom: an agency of the register, or an organisation by its name. */
export interface LiaisonPartner {
  partnerAgencyId: string | null;
  partnerName: string | null;
}

/** 敬称や続柄のついた名, which is a person's and not an organisation's. */
const personal = /(さん|様|氏|君|くん|ちゃん)$/;

/**
 * 相手方: one agency or one organisation, never a person — 保護司会, not a 保護司 by name.
 *
 * @throws CC-141
 */
export function partnerIsAnOrganisation({ partnerAgencyId, partnerName }: LiaisonPartner): void {
  if ((partnerAgencyId === null) === (partnerName === null)) {
    throw new DomainError('CC-141', '連携した機関を選ぶか、団体の名を入れてください。', {
      fields: { partnerName: 'どちらか一つを入れてください。' },
    });
  }
  if (partnerName !== null && personal.test(partnerName.trim())) {
    throw new DomainError('CC-141', '相手方には、個人の名ではなく、団体や機関の名を入れてください。', {
      fields: { partnerName: '団体や機関の名を入れてください。' },
    });
  }
}
