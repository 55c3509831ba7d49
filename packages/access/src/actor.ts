/**
 * 閲覧・操作の主体 (actor). Who asks, in which municipality, for which purpose.
 *
 * The gateway builds it from a verified session or partner token; the tenant never comes from input.
 * Basis; docs/adr/0003-access-walls.md.
 */
export const dataClasses = [
  'directory',
  'identity',
  'contact',
  'summary',
  'plan',
  'progress',
  'narrative',
  'health',
  'employment',
  'statistics',
] as const;

/** 情報区分: every GraphQL field and every column belongs to exactly one. */
export type DataClass = (typeof dataClasses)[number];

export const roles = [
  'window',
  'case-worker',
  'clerk',
  'coordinator',
  'lead-division',
  'section',
  'promoter',
  'group',
  'adviser',
  'member',
  'auditor',
  'register-keeper',
] as const;

/** 職員の役割. One account may hold several. */
export type Role = (typeof roles)[number];

export interface Actor {
  kind: 'staff' | 'partner' | 'public' | 'system';
  /** 全国地方公共団体コード without its check digit, e.g. 33100 for 岡山市. */
  municipality: string;
  staffId?: string;
  agencyId?: string;
  roles: Role[];
  /** 利用目的: why the reader looks. Without one, the counter rule gives nothing. */
  purpose?: string;
  clientId?: string;
  scopes?: string[];
  sessionId?: string;
  /** When the member of staff last proved who they are (ISO 8601); export and break-glass want it to be recent. */
  steppedUpAt?: string;
  /** How the answer leaves, when it is not an ordinary page: the audit log says so. */
  access?: 'export' | 'stream' | 'file';
  requestId: string;
  /** Name of the federated operation, for the audit log. */
  operation?: string;
}
