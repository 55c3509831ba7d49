import { addDays, dateInJapan } from '@tsunagu/japan';
import { type CityContext, keyedId } from '@tsunagu/subgraph-kit';
import type { CityConsultation } from './consultations.ts';
import {
  type FamilyOutreach,
  type FamilyParticipation,
  familyNotes,
  familyOutreach,
  familyParticipations,
  usualNotes,
} from './progress-families.ts';

const schema = 'comprehensive_consultation';
const agencyId = (key: string) => keyedId('agency', key);
const staffId = (key: string) => keyedId('staff', key);

/** Staff of the invented agencies who work with families; what is nobody's shows in the worklist of the agency. */
const workers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    'ag-001': ['fukushi-worker'],
    'ag-003': ['care-worker'],
    'ag-006': ['kokoro-worker'],
    'ag-007': ['houkatsu-worker'],
    'ag-009': ['yorisoi-worker', 'yorisoi-window'],
    'ag-011': ['kodomo-worker'],
    'ag-012': ['soudansho-worker'],
    'ag-054': ['kikan-worker'],
    'ag-091': ['katsuyaku-worker'],
  }).map(([agency, staff]) => [agencyId(agency), staff.map(staffId)]),
);

/** 受け持ち of the decided roles, 進み具合, 担当者, 参加支援 and アウトリーチ of the invented city. */
export async function loadProgress(
  city: CityContext,
  consultations: readonly CityConsultation[],
): Promise<void> {
  const open = consultations.filter((c) => !c.closed);
  await loadRoleDuties(city);
  await loadCharges(city, open);
  await loadNotes(city, open);
  const ofFamily = <T>(stories: Readonly<Record<string, T>>) =>
    open.flatMap((c) => {
      const story = stories[c.household.family ?? ''];
      return story ? [{ ...story, consultation: c }] : [];
    });
  await loadParticipations(city, ofFamily(familyParticipations));
  await loadOutreach(city, ofFamily(familyOutreach));
}

/** Who handles a consultation: the receiver, and who accepted it. */
function handlers(consultation: CityConsultation): string[] {
  const accepted = consultation.handovers.filter((h) => h.state === 'accepted').map((h) => h.to);
  return [...new Set([consultation.agency, ...accepted])];
}

const supporter = (consultation: CityConsultation) => handlers(consultation).at(-1)!;

/** Every agency with a role holds a duty, as if the decision had given it; reviews are due three months later. */
async function loadRoleDuties(city: CityContext): Promise<void> {
  const { municipality, pool } = city;
  const { rows } = await pool.query<{
    case_id: string;
    coordination_id: string;
    agency_id: string;
    at: Date;
  }>(
    `select distinct r.case_id, r.coordination_id, r.agency_id, d.decided_at as at
     from ${schema}.decided_role r join ${schema}.role_decision d using (municipality, coordination_id)
     where r.municipality = $1 order by r.coordination_id, r.agency_id`,
    [municipality],
  );
  const duties = rows.map((row) => ({
    ...row,
    id: keyedId('city-role-duty', `${row.coordination_id}:${row.agency_id}`),
  }));
  await city.copy(
    'access.monitoring_duty',
    ['municipality', 'duty_id', 'case_id', 'agency_id', 'coordination_id', 'valid'],
    duties.map((d) => [
      municipality,
      d.id,
      d.case_id,
      d.agency_id,
      d.coordination_id,
      `[${d.at.toISOString()},)`,
    ]),
  );
  await city.copy(
    `${schema}.monitoring`,
    ['municipality', 'id', 'case_id', 'coordination_id', 'agency_id', 'kind', 'review_on', 'began_at'],
    duties.map((d, index) => [
      municipality,
      d.id,
      d.case_id,
      d.coordination_id,
      d.agency_id,
      'role',
      addDays(dateInJapan(index === 1 ? city.now : d.at), index === 1 ? 5 : 90),
      d.at,
    ]),
  );
  await pool.query(
    `update ${schema}.decided_role r set duty_id = m.id from ${schema}.monitoring m
     where r.municipality = $1 and m.municipality = r.municipality and m.coordination_id = r.coordination_id
       and m.agency_id = r.agency_id`,
    [municipality],
  );
  await pool.query(
    `update ${schema}.monitoring set review_on = (began_at at time zone 'Asia/Tokyo')::date + 90
     where municipality = $1 and review_on is null`,
    [municipality],
  );
}

/** Most cases have somebody in charge in each agency; one in six has not. */
async function loadCharges(city: CityContext, open: readonly CityConsultation[]): Promise<void> {
  await city.copy(
    `${schema}.work_charge`,
    ['municipality', 'case_id', 'agency_id', 'staff_id', 'since'],
    open.flatMap((c, index) =>
      handlers(c).flatMap((agency) => {
        const staff = workers[agency];
        if (!staff || (index % 6 === 5 && !c.household.family)) return [];
        return [[city.municipality, c.id, agency, staff[index % staff.length], c.receivedAt]];
      }),
    ),
  );
}

/** What was recorded last: of the families as their stories tell it, of the others at most six weeks ago. */
async function loadNotes(city: CityContext, open: readonly CityConsultation[]): Promise<void> {
  const today = dateInJapan(city.now);
  const notes = open.flatMap((c, index) => {
    const told = familyNotes[c.household.family ?? ''];
    if (told) return told.map((note) => ({ ...note, caseId: c.id, agency: agencyId(note.agency) }));
    if (!c.handovers.some((h) => h.state === 'accepted')) return [];
    const days = 1 + ((index * 7) % 40);
    const earliest = dateInJapan(c.receivedAt);
    if (addDays(today, -days) < earliest) return [];
    return [
      { caseId: c.id, agency: supporter(c), daysAgo: days, word: usualNotes[index % usualNotes.length]! },
    ];
  });
  const id = (note: { caseId: string }, index: number) =>
    keyedId('city-progress-note', `${note.caseId}:${index}`);
  await city.copy(
    `${schema}.progress_note`,
    ['municipality', 'id', 'case_id', 'agency_id', 'staff_id', 'kind', 'occurred_on', 'recorded_at'],
    notes.map((note, index) => {
      const occurredOn = addDays(today, -note.daysAgo);
      return [
        city.municipality,
        id(note, index),
        note.caseId,
        note.agency,
        workers[note.agency]?.[0] ?? null,
        'progress',
        occurredOn,
        new Date(`${occurredOn}T17:00:00+09:00`),
      ];
    }),
  );
  await city.copy(
    `${schema}.progress_word`,
    ['municipality', 'note_id', 'case_id', 'word'],
    notes.map((note, index) => [city.municipality, id(note, index), note.caseId, note.word]),
  );
}

async function loadParticipations(
  city: CityContext,
  stories: readonly (FamilyParticipation & { consultation: CityConsultation })[],
): Promise<void> {
  const today = dateInJapan(city.now);
  const { municipality } = city;
  const all = stories.map((story) => ({
    ...story,
    id: keyedId('city-participation', story.consultation.id),
    person: story.consultation.persons[Math.min(story.member, story.consultation.persons.length - 1)]!.id,
    agency: supporter(story.consultation),
  }));
  await city.copy(
    `${schema}.participation`,
    [
      'municipality',
      'id',
      'case_id',
      'person_id',
      'activity_id',
      'agency_id',
      'state',
      'began_on',
      'check_on',
    ],
    all.map((p) => [
      municipality,
      p.id,
      p.consultation.id,
      p.person,
      p.activityId,
      p.agency,
      p.state,
      addDays(today, -p.steps[0]!.daysAgo),
      addDays(today, p.checkInDays),
    ]),
  );
  await city.copy(
    `${schema}.participation_step`,
    [
      'municipality',
      'id',
      'participation_id',
      'case_id',
      'step',
      'activity_id',
      'staff_id',
      'occurred_on',
      'recorded_at',
      'word',
    ],
    all.flatMap((p) =>
      p.steps.map((step) => [
        municipality,
        keyedId('city-participation-step', `${p.id}:${step.step}`),
        p.id,
        p.consultation.id,
        step.step,
        p.activityId,
        workers[p.agency]?.[0] ?? null,
        addDays(today, -step.daysAgo),
        new Date(`${addDays(today, -step.daysAgo)}T17:00:00+09:00`),
        step.word,
      ]),
    ),
  );
}

async function loadOutreach(
  city: CityContext,
  stories: readonly (FamilyOutreach & { consultation: CityConsultation })[],
): Promise<void> {
  const today = dateInJapan(city.now);
  const { municipality } = city;
  const all = stories.map((story) => ({
    ...story,
    id: keyedId('city-outreach', story.consultation.id),
    caseId: story.consultation.id,
    agency: supporter(story.consultation),
  }));
  await city.copy(
    `${schema}.outreach`,
    ['municipality', 'id', 'case_id', 'agency_id', 'state', 'gap_days', 'next_on', 'began_on'],
    all.map((o) => [
      municipality,
      o.id,
      o.caseId,
      o.agency,
      'visiting',
      o.gapDays,
      addDays(today, o.nextInDays),
      addDays(today, -o.beganDaysAgo),
    ]),
  );
  await city.copy(
    `${schema}.outreach_plan`,
    ['municipality', 'outreach_id', 'case_id', 'who', 'avoid', 'introducer'],
    all.map((o) => [municipality, o.id, o.caseId, o.who, o.avoid, o.introducer]),
  );
  const events = all.flatMap((o) =>
    o.contacts.map((contact, index) => ({
      ...contact,
      outreach: o,
      id: keyedId('city-outreach-event', `${o.id}:${index}`),
    })),
  );
  await city.copy(
    `${schema}.outreach_event`,
    [
      'municipality',
      'id',
      'outreach_id',
      'case_id',
      'step',
      'method',
      'result',
      'staff_id',
      'occurred_on',
      'recorded_at',
    ],
    events.map((e) => [
      municipality,
      e.id,
      e.outreach.id,
      e.outreach.caseId,
      'contact',
      e.method,
      e.result,
      workers[e.outreach.agency]?.[0] ?? null,
      addDays(today, -e.daysAgo),
      new Date(`${addDays(today, -e.daysAgo)}T17:00:00+09:00`),
    ]),
  );
  await city.copy(
    `${schema}.outreach_word`,
    ['municipality', 'event_id', 'case_id', 'word'],
    events.map((e) => [municipality, e.id, e.outreach.caseId, e.word]),
  );
}
