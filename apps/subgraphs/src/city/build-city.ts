import { fileURLToPath } from 'node:url';
import { masterKeysFromEnvironment } from '@tsunagu/access';
import { dateInJapan } from '@tsunagu/japan';
import {
  demoStaffFile,
  generateCity,
  inventFamilies,
  loadResidents,
  projectActivities,
  randomFrom,
} from '@tsunagu/registry';
import { createCityContext, formatReport, type SubgraphRuntime, systemActor } from '@tsunagu/subgraph-kit';
import pg from 'pg';
import { catalogue } from '../catalogue.ts';
import { importFile } from '../import-files.ts';
import { createRuntimes } from '../runtimes.ts';

export interface CityRequest {
  databaseUrl: string;
  secret: string;
  municipality: string;
  /** Generated households, besides the hand-made families. */
  households: number;
  seed: number;
  /** Receives the name of each step and how much of the work is done (0–1). */
  onProgress: (step: string, done: number) => void;
}

/** What a finished city holds. */
export interface CityCounts {
  households: number;
  people: number;
  activities: number;
}

/**
 * 架空の市をつくる: residents, their cases in all measures with the facts of access behind them, and the activities.
 *
 * The database must be migrated and hold the plan's own data. The same seed makes the same people.
 */
export async function buildCity(request: CityRequest): Promise<CityCounts> {
  const pool = new pg.Pool({
    connectionString: request.databaseUrl,
    max: 2,
    application_name: 'tsunagu city',
  });
  const { runtimes, stop } = await createRuntimes(catalogue, { ...request, poolSize: 1 });
  const now = new Date();
  const steps = catalogue.filter((domain) => domain.city).length + 5;
  let step = 0;
  const next = (name: string) => request.onProgress(name, step++ / steps);
  try {
    await requireBypass(pool);
    next('職員を登録しています');
    await enrolDemoStaff(runtimes, request.municipality);
    next('住民を考えています');
    const { households, seed } = request;
    const invented = [...inventFamilies(), ...generateCity({ households, seed, today: dateInJapan(now) })];
    const city = createCityContext({
      municipality: request.municipality,
      households: invented,
      random: randomFrom(seed + 1),
      pool,
      now,
      masterKeys: masterKeysFromEnvironment(request.secret),
    });
    next('住民台帳に入れています');
    await loadResidents(city, invented);
    for (const domain of catalogue) {
      if (!domain.city) continue;
      next(`${domain.name} の記録を入れています`);
      await domain.city(city);
    }
    next('同意を確かめています');
    await coverByConsents(pool, request.municipality);
    // the hand-made families alone change no plan of the database
    if (households > 0) await pool.query('analyze');
    next('活動の一覧をつくっています');
    const activities = await republishActivities(runtimes, request.municipality);
    request.onProgress('できました', 1);
    const people = invented.reduce((sum, household) => sum + household.members.length, 0);
    return { households: invented.length, people, activities };
  } finally {
    await stop();
    await pool.end();
  }
}

/** Whether somebody lives in the municipality already. */
export async function isInhabited(databaseUrl: string, municipality: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from access.subject where municipality = $1 limit 1', [
      municipality,
    ]);
    return (rowCount ?? 0) > 0;
  } finally {
    await client.end();
  }
}

async function requireBypass(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ may: boolean }>(
    'select rolsuper or rolbypassrls as may from pg_roles where rolname = current_user',
  );
  if (!rows[0]?.may) {
    throw new Error(
      '架空の市をつくるには、行単位の制限を受けない管理者の DATABASE_URL が必要です（superuser または BYPASSRLS）。',
    );
  }
}

/** Which cases the consents of the sheets cover, as `access.record_consent` would have found out. */
async function coverByConsents(pool: pg.Pool, municipality: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select access.begin_call($1::jsonb)', [
      JSON.stringify(systemActor(municipality, 'city')),
    ]);
    await client.query(
      `select access.cover_case_by_consents(s.case_id) from (
         select distinct cs.case_id from access.case_subject cs
         join access.consent_subject gs on gs.municipality = cs.municipality and gs.person_id = cs.person_id
         where cs.municipality = $1) s`,
      [municipality],
    );
    await client.query('commit');
  } finally {
    client.release();
  }
}

/** 試用の職員: before the records, because conferences of the invented city have members. */
async function enrolDemoStaff(runtimes: readonly SubgraphRuntime[], municipality: string): Promise<void> {
  const file = fileURLToPath(demoStaffFile);
  const report = await importFile({ runtimes, municipality, name: 'registry-staff', file });
  if (!report.accepted) throw new Error(formatReport(report));
}

/** What the domains publish of activities, set-based instead of by events. */
async function republishActivities(
  runtimes: readonly SubgraphRuntime[],
  municipality: string,
): Promise<number> {
  const registry = runtimes.find((runtime) => runtime.domain.name === 'registry') as SubgraphRuntime;
  const actor = systemActor(municipality, 'city');
  let count = 0;
  for (const runtime of runtimes) {
    const { activitiesToPublish, name } = runtime.domain;
    if (!activitiesToPublish) continue;
    const activities = await runtime.transact(actor, (ctx) => activitiesToPublish(ctx));
    const news = activities.map((activity) => ({ ...activity, sourceDomain: name }));
    await registry.transact(actor, (ctx) => projectActivities(ctx, news));
    count += news.length;
  }
  return count;
}
