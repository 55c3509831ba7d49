import { defineLoader, groupBy } from '@tsunagu/subgraph-kit';

interface BasisRow {
  person_id: string;
  basis: string;
  evidence_id: string | null;
  data_classes: string[];
}

const strongestFirst = [
  'own-case',
  'consent',
  'coordination',
  'conference',
  'multi-layer',
  'adviser',
  'monitor',
  'lead-division',
  'section',
  'promoter',
  'break-glass',
  'counter',
]
  .map((basis) => `'${basis}'`)
  .join(', ');

/** All bases on which a person is visible, the strongest first: a case before a consent before the counter. */
export const basesOfPerson = defineLoader(async (ctx, personIds: readonly string[]) =>
  groupBy(
    await ctx.db.query<BasisRow>(
      `select v.person_id, v.basis, v.evidence_id, array_agg(distinct v.data_class order by v.data_class) as data_classes
       from access.visible_person v
       where v.municipality = (select access.municipality()) and v.person_id = any ($1::uuid[])
       group by v.person_id, v.basis, v.evidence_id
       order by v.person_id, array_position(array[${strongestFirst}], v.basis), v.evidence_id
       limit 5000`,
      [personIds],
    ),
    personIds,
    (row) => row.person_id,
  ),
);

const labels: Readonly<Record<string, string>> = {
  'own-case': '自機関が担当しているため',
  consent: '本人の同意（つなぐシート）があるため',
  counter: '窓口での確認のため（氏名などの最小限）',
  coordination: '調整を頼まれているため',
  monitor: '見守り（モニタリング）の期間のため',
  'lead-division': '主管課の職務のため',
  section: '所管課の職務のため',
  conference: '支援会議に出された記録のため',
  'multi-layer': '重層的支援会議に出された記録のため（本人の同意あり）',
  adviser: '助言を頼まれた記録のため',
  promoter: '担当する地域に登録した人のため',
  'break-glass': '緊急の閲覧が記録されたため',
};

export function basisLabel(basis: string): string {
  return labels[basis] ?? basis;
}
