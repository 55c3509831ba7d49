import access from './access.ts';
import api from './api.ts';
import app from './app.ts';
import carePlan from './care-plan.ts';
import casePlaces from './case-places.ts';
import conference from './conference.ts';
import conferenceWork from './conference-work.ts';
import consent from './consent.ts';
import directory from './directory.ts';
import fund from './fund.ts';
import kit from './kit.ts';
import knowledge from './knowledge.ts';
import notices from './notices.ts';
import oversight from './oversight.ts';
import people from './people.ts';
import plan from './plan.ts';
import progress from './progress.ts';
import statistics from './statistics.ts';
import supportPlan from './support-plan.ts';
import work from './work.ts';
import worklist from './worklist.ts';

/** Japanese messages: the catalogue that defines which ids exist. */
export const ja = {
  ...app,
  ...kit,
  ...people,
  ...directory,
  ...work,
  ...worklist,
  ...progress,
  ...plan,
  ...api,
  ...access,
  ...consent,
  ...conference,
  ...conferenceWork,
  ...casePlaces,
  ...carePlan,
  ...supportPlan,
  ...statistics,
  ...knowledge,
  ...notices,
  ...oversight,
  ...fund,
};

/** An id that a component may ask for. */
export type MessageId = keyof typeof ja;
