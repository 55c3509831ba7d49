import { DomainError } from '@tsunagu/subgraph-kit';

/** 支え合い推進員の層: 第1層 works for a 福祉区, 第2層 for a 中学校区 (日常生活圏域). */
export type PromoterTier = 1 | 2;
export type PromoterUnit = 'welfare-district' | 'junior-high-district';

/** What a promoter of a tier does (M4-03; plan of R1, 2.岡山市支え合い推進員の配置). */
export type PromoterDuty = 'resource-development' | 'networking' | 'matching';

export const dutiesOfTier: Record<PromoterTier, readonly PromoterDuty[]> = {
  1: ['resource-development', 'networking'],
  2: ['resource-development', 'networking', 'matching'],
};

const unitOfTier: Record<PromoterTier, PromoterUnit> = { 1: 'welfare-district', 2: 'junior-high-district' };

/** A promoter's area at some time. */
export interface Assignment {
  tier: PromoterTier;
  areaId: string;
}

/**
 * @throws CB-011 when the tier does not work on that unit of area
 */
export function tierFitsUnit(tier: number, unit: PromoterUnit): asserts tier is PromoterTier {
  if ((tier !== 1 && tier !== 2) || unitOfTier[tier] !== unit) {
    throw new DomainError(
      'CB-011',
      '第1層は福祉区、第2層は中学校区（日常生活圏域）を担当します。層と圏域の単位を選び直してください。',
    );
  }
}

/**
 * @throws CB-012 when the promoter has the area already
 */
export function areaIsNew(alreadyAssigned: boolean): void {
  if (alreadyAssigned) {
    throw new DomainError(
      'CB-012',
      'この推進員は、その期間にもうこの圏域を担当しています。担当の一覧を確かめてください。',
    );
  }
}

/**
 * 担当の引継ぎ goes to another promoter, from a day inside the assignment.
 *
 * @throws CB-013
 */
export function handoverIsSound(
  assignment: { promoterId: string; validFrom: string; validUntil: string | null },
  toPromoterId: string,
  on: string,
): void {
  if (assignment.promoterId === toPromoterId) {
    throw new DomainError('CB-013', '引継ぎ先に別の推進員を選んでください。');
  }
  if (assignment.validUntil !== null || on <= assignment.validFrom) {
    throw new DomainError('CB-013', '引継ぎの日は、いま続いている担当の開始日より後にしてください。', {
      fields: { on: '担当の開始日より後の日を入れてください。' },
    });
  }
}

/**
 * マッチング is the work of tier 2 alone, each in their own area (M4-03).
 *
 * @throws CB-014 without a current tier 2 assignment; CB-015 for an area of somebody else
 */
export function mayMatch(current: readonly Assignment[], areaId: string): void {
  const matching = current.filter((assignment) => dutiesOfTier[assignment.tier].includes('matching'));
  if (matching.length === 0) {
    throw new DomainError(
      'CB-014',
      'ニーズと担い手のマッチングは、第2層の支え合い推進員が行います。その圏域の第2層の推進員に依頼してください。',
    );
  }
  if (!matching.some((assignment) => assignment.areaId === areaId)) {
    throw new DomainError(
      'CB-015',
      'この圏域の担当ではありません。圏域を担当する第2層の推進員に依頼してください。',
    );
  }
}

/**
 * A promoter keeps supporters and needs of their own areas only.
 *
 * @throws CB-015
 */
export function worksInArea(current: readonly Assignment[], areaId: string): void {
  if (!current.some((assignment) => assignment.areaId === areaId)) {
    throw new DomainError(
      'CB-015',
      'この圏域の担当ではありません。担当する圏域を選ぶか、圏域を担当する推進員に依頼してください。',
    );
  }
}
