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
import type { RecordSheetInput, SheetMemberInput } from './sheet.input.ts';

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
  /** 'true' or 'false' */
  no_worries: string;
  note: string;
}

export interface WorryRow {
  sheet_id: string;
  member_number: number;
  position: number;
  code: string;
  detail: string;
}

export interface HealthRow {
  sheet_id: string;
  member_number: number;
  condition: string;
  treatment: string;
  basis: string;
  evidence_id: string | null;
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
      `select a.sheet_id, a.member_number, a.no_worries, a.note, a.case_id as read_case_id, ${basisColumns}
       from sheet_assessment a ${caseBasis('a.case_id', 'narrative')}
       where a.municipality = (select access.municipality()) and a.sheet_id = any ($1::uuid[])`,
      [sheetIds],
    ),
    sheetIds,
    (row) => row.sheet_id,
  ),
);

export const worriesBySheet = defineLoader(async (ctx, sheetIds: readonly string[]) =>
  groupBy(
    await ctx.db.personal<WorryRow>(
      'narrative',
      `select w.sheet_id, w.member_number, w.position, w.code, w.detail, w.case_id as read_case_id, ${basisColumns}
       from sheet_worry w ${caseBasis('w.case_id', 'narrative')}
       where w.municipality = (select access.municipality()) and w.sheet_id = any ($1::uuid[])
       order by w.member_number, w.position`,
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
  await manager.insert(SheetAssessmentEntity, await Promise.all(members.map(assessmentOf(ctx))));
  const worries = await Promise.all(members.flatMap(worriesOf(ctx)));
  if (worries.length > 0) await manager.insert(SheetWorryEntity, worries);
  const narrative = await ctx.encrypt(sheet.caseId, SheetNarrativeEntity, {
    situation: input.situation ?? '',
    wishes: input.wishes ?? '',
    strengths: input.strengths ?? '',
    referralReason: input.referralReason ?? '',
  });
  await manager.insert(SheetNarrativeEntity, { ...place, ...narrative });
  const health = await Promise.all(
    members.filter((member) => member.condition || member.treatment).map(healthOf(ctx)),
  );
  if (health.length > 0) await manager.insert(SheetHealthEntity, health);
}

type PlacedMember = SheetMemberInput & {
  place: { municipality: string; sheetId: string; caseId: string; memberNumber: number };
};

const assessmentOf =
  (ctx: CallContext) =>
  async ({ place, noWorries, note }: PlacedMember) => ({
    ...place,
    ...(await ctx.encrypt(place.caseId, SheetAssessmentEntity, {
      noWorries: String(noWorries ?? false),
      note: note ?? '',
    })),
  });

const worriesOf =
  (ctx: CallContext) =>
  ({ place, worries }: PlacedMember) =>
    worries.map(async ({ code, detail }, position) => ({
      ...place,
      position,
      codeTag: await ctx.db.cipher.searchTag(place.caseId, SheetWorryEntity, 'code', code),
      ...(await ctx.encrypt(place.caseId, SheetWorryEntity, { code, detail: detail ?? '' })),
    }));

const healthOf =
  (ctx: CallContext) =>
  async ({ place, condition, treatment }: PlacedMember) => ({
    ...place,
    ...(await ctx.encrypt(place.caseId, SheetHealthEntity, {
      condition: condition ?? '',
      treatment: treatment ?? '',
    })),
  });
