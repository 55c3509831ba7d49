import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  orderBy,
} from '@tsunagu/subgraph-kit';
import {
  SheetAssessmentEntity,
  SheetEntity,
  SheetHealthEntity,
  SheetMemberEntity,
  SheetNarrativeEntity,
  SheetWorryEntity,
} from './sheet.entity.ts';
import type { RecordSheetInput } from './sheet.input.ts';

export interface SheetRow {
  id: string;
  case_id: string;
  number: number;
  worry_edition: number;
  recorded_at: Date;
  agency_id: string;
  assessed: boolean;
  referral_agency_id: string | null;
}

export interface MemberRow {
  sheet_id: string;
  number: number;
  person_id: string | null;
  name: string;
  age: number | null;
  relation: string;
}

export interface AssessmentRow {
  sheet_id: string;
  member_number: number;
  no_worries: boolean;
  note: string;
  worries: { code: string; detail: string }[];
}

export interface HealthRow {
  sheet_id: string;
  member_number: number;
  condition: string;
  treatment: string;
}

export interface SheetNarrativeRow {
  sheet_id: string;
  situation: string;
  wishes: string;
  strengths: string;
  referral_reason: string;
}

/** Every sheet of some cases, newest first. */
export function sheetsOfCases(ctx: CallContext, caseIds: readonly string[]): Promise<SheetRow[]> {
  return ctx.db.personal<SheetRow>(
    'summary',
    `select s.id, s.case_id, s.number, s.worry_edition, s.recorded_at, s.agency_id, s.assessed, s.referral_agency_id,
       s.case_id as read_case_id, ${basisColumns}
     from tsunagu_sheet s ${caseBasis('s.case_id', 'summary')}
     where s.municipality = (select access.municipality()) and s.case_id = any ($1::uuid[]) order by s.number desc`,
    [caseIds],
  );
}

export const sheetsByCase = defineLoader(async (ctx, caseIds: readonly string[]) =>
  groupBy(await sheetsOfCases(ctx, caseIds), caseIds, (row) => row.case_id),
);

export const membersBySheet = defineLoader(async (ctx, sheetIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<MemberRow>(
      'identity',
      `select m.sheet_id, m.number, m.person_id, m.name, m.age, m.relation, m.case_id as read_case_id, ${basisColumns}
       from sheet_member m ${caseBasis('m.case_id', 'identity')}
       where m.municipality = (select access.municipality()) and m.sheet_id = any ($1::uuid[]) order by m.number`,
      [sheetIds],
    ),
    sheetIds,
    (row) => row.sheet_id,
  ),
);

export const assessmentsBySheet = defineLoader(async (ctx, sheetIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<AssessmentRow>(
      'narrative',
      `select a.sheet_id, a.member_number, a.no_worries, a.note, a.case_id as read_case_id, ${basisColumns},
         coalesce((select jsonb_agg(jsonb_build_object('code', w.code, 'detail', w.detail))
           from sheet_worry w where w.municipality = a.municipality and w.sheet_id = a.sheet_id
             and w.member_number = a.member_number), '[]') as worries
       from sheet_assessment a ${caseBasis('a.case_id', 'narrative')}
       where a.municipality = (select access.municipality()) and a.sheet_id = any ($1::uuid[])`,
      [sheetIds],
    ),
    sheetIds,
    (row) => row.sheet_id,
  ),
);

export const healthBySheet = defineLoader(async (ctx, sheetIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<HealthRow>(
      'health',
      `select h.sheet_id, h.member_number, h.condition, h.treatment, h.case_id as read_case_id, ${basisColumns}
       from sheet_health h ${caseBasis('h.case_id', 'health')}
       where h.municipality = (select access.municipality()) and h.sheet_id = any ($1::uuid[])`,
      [sheetIds],
    ),
    sheetIds,
    (row) => row.sheet_id,
  ),
);

export const narrativeBySheet = defineLoader(async (ctx, sheetIds: readonly string[]) =>
  orderBy(
    await ctx.db.personal<SheetNarrativeRow>(
      'narrative',
      `select n.sheet_id, n.situation, n.wishes, n.strengths, n.referral_reason, n.case_id as read_case_id, ${basisColumns}
       from sheet_narrative n ${caseBasis('n.case_id', 'narrative')}
       where n.municipality = (select access.municipality()) and n.sheet_id = any ($1::uuid[])`,
      [sheetIds],
    ),
    sheetIds,
    (row) => row.sheet_id,
  ),
);

/** Stores a sheet with all its parts; health goes to its own table and only where something was said. */
export async function insertSheet(
  ctx: CallContext,
  sheet: Omit<SheetEntity, 'municipality'>,
  input: RecordSheetInput,
): Promise<void> {
  const { manager } = ctx.db;
  const place = { municipality: ctx.actor.municipality, sheetId: sheet.id, caseId: sheet.caseId };
  const members = input.members.map((member, index) => ({
    ...member,
    place: { ...place, memberNumber: index + 1 },
  }));
  await manager.insert(SheetEntity, { ...sheet, municipality: place.municipality });
  await manager.insert(
    SheetMemberEntity,
    input.members.map((member, index) => ({
      ...place,
      number: index + 1,
      personId: member.personId ?? null,
      name: member.name,
      age: member.age ?? null,
      relation: member.relation,
    })),
  );
  await manager.insert(
    SheetAssessmentEntity,
    members.map((member) => ({
      ...member.place,
      noWorries: member.noWorries ?? false,
      note: member.note ?? '',
    })),
  );
  const worries = members.flatMap((member) =>
    member.worries.map((worry) => ({ ...member.place, code: worry.code, detail: worry.detail ?? '' })),
  );
  if (worries.length > 0) await manager.insert(SheetWorryEntity, worries);
  await manager.insert(SheetNarrativeEntity, {
    ...place,
    situation: input.situation ?? '',
    wishes: input.wishes ?? '',
    strengths: input.strengths ?? '',
    referralReason: input.referralReason ?? '',
  });
  const health = members
    .filter((member) => member.condition || member.treatment)
    .map((member) => ({
      ...member.place,
      condition: member.condition ?? '',
      treatment: member.treatment ?? '',
    }));
  if (health.length > 0) await manager.insert(SheetHealthEntity, health);
}
