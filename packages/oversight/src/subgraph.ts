import { roles } from '@tsunagu/access';
import { defineDomain, referenceById } from '@tsunagu/subgraph-kit';
import { accountsByIds } from './account/account.repository.ts';
import { AccountResolver } from './account/account.resolver.ts';
import { toAccount } from './account/account.service.ts';
import { BreakGlassResolver } from './break-glass/break-glass.resolver.ts';
import { LogResolver } from './log/log.resolver.ts';
import { PartnerResolver } from './partner/partner.resolver.ts';
import { PersonExtension } from './references/extensions.ts';
import { SealResolver } from './seal/seal.resolver.ts';
import { SessionResolver } from './session/session.resolver.ts';

const whoBreaksGlass = ['window', 'case-worker', 'coordinator'] as const;
const whoSeals = ['case-worker', 'window'] as const;

/** 情報の保護: the wiring of this package, readable in one screen. The facts themselves are those of schema `access`. */
export const domain = defineDomain({
  name: 'oversight',
  schema: 'oversight',
  measure: 0,
  resolvers: [
    BreakGlassResolver,
    SealResolver,
    AccountResolver,
    SessionResolver,
    LogResolver,
    PartnerResolver,
    PersonExtension,
  ],
  references: { StaffAccount: referenceById(accountsByIds, toAccount) },
  entities: [],
  migrations: [],
  actions: {
    'breakGlass.open': {
      mutations: ['openBreakGlass'],
      roles: whoBreaksGlass,
      on: 'tenant',
      stepUp: true,
    },
    'breakGlass.end': { mutations: ['endBreakGlass'], roles: whoBreaksGlass, on: 'tenant' },
    'breakGlass.review': { mutations: ['reviewBreakGlass'], roles: ['lead-division'], on: 'tenant' },
    // A seal shuts other agencies out, and its lifting lets them in again, both at once: whoever does it proves who they are.
    'seal.set': { mutations: ['setSeal'], roles: whoSeals, on: 'tenant', stepUp: true },
    'seal.lift': { mutations: ['liftSeal'], roles: whoSeals, on: 'tenant', stepUp: true },
    'seal.nameReviewer': { mutations: ['nameSealReviewer'], roles: whoSeals, on: 'tenant' },
    'seal.removeReviewer': { mutations: ['removeSealReviewer'], roles: whoSeals, on: 'tenant' },
    'account.suspend': { mutations: ['suspendAccount'], roles: ['register-keeper'], on: 'tenant' },
    'account.end': { mutations: ['endAccount'], roles: ['register-keeper'], on: 'tenant' },
    'session.end': { mutations: ['endSession'], roles, on: 'tenant' },
    'partner.register': { mutations: ['registerPartnerClient'], roles: ['register-keeper'], on: 'tenant' },
    'partner.suspend': { mutations: ['suspendPartnerClient'], roles: ['register-keeper'], on: 'tenant' },
    'partner.replaceKeys': { mutations: ['replacePartnerKeys'], roles: ['register-keeper'], on: 'tenant' },
  },
});
