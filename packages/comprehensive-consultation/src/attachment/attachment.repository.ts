import {
  basisColumns,
  type CallContext,
  caseBasis,
  defineLoader,
  groupBy,
  orderBy,
} from '@tsunagu/subgraph-kit';
import { AttachmentEntity, AttachmentFileEntity } from './attachment.entity.ts';
import { type AttachmentKind, mayTellOfHealth } from './attachment.rules.ts';

export interface AttachmentRow {
  id: string;
  case_id: string;
  kind: AttachmentKind;
  media_type: 'application/pdf' | 'image/png' | 'image/jpeg';
  bytes: number;
  scan: 'clean' | 'not-scanned';
  added_at: Date;
  added_by: string | null;
}

interface FileRow {
  attachment_id: string;
  name: string;
  file_key: string;
}

export type NewAttachment = Pick<
  AttachmentEntity,
  'id' | 'caseId' | 'kind' | 'mediaType' | 'bytes' | 'scan'
> & { name: string; fileKey: string };

const summary = `select t.id, t.case_id, t.kind, t.media_type, t.bytes, t.scan, t.added_at, t.added_by,
    t.case_id as read_case_id, ${basisColumns}
  from attachment t ${caseBasis('t.case_id', 'summary')}
  where t.municipality = (select access.municipality()) and t.removed_at is null`;

export function attachmentsByIds(ctx: CallContext, ids: readonly string[]): Promise<AttachmentRow[]> {
  return ctx.db.personal<AttachmentRow>('summary', `${summary} and t.id = any ($1::uuid[])`, [ids]);
}

export const attachmentById = defineLoader(async (ctx, ids: readonly string[]) =>
  orderBy(await attachmentsByIds(ctx, ids), ids, (row) => row.id),
);

export const attachmentsByCase = defineLoader(async (ctx, ids: readonly string[]) =>
  groupBy(
    await ctx.db.personal<AttachmentRow>(
      'summary',
      `${summary} and t.case_id = any ($1::uuid[]) order by t.added_at desc, t.id desc limit 2000`,
      [ids],
    ),
    ids,
    (row) => row.case_id,
  ),
);

/** Names of files; none of those whose content the actor may not see. */
export const fileNameById = defineLoader(async (ctx, ids: readonly string[]) => {
  const rows = await ctx.db.personal<FileRow>(
    'narrative',
    `select f.attachment_id, f.name, f.case_id as read_case_id, ${basisColumns}
     from attachment_file f ${caseBasis('f.case_id', 'narrative')}
     where f.municipality = (select access.municipality()) and f.attachment_id = any ($1::uuid[])
       and f.file_key is not null`,
    [ids],
  );
  return orderBy(rows, ids, (row) => row.attachment_id).map((row) => row?.name ?? null);
});

/** Name and key of a file, read in every data class its content may belong to. */
export async function fileOf(
  ctx: CallContext,
  attachment: AttachmentRow,
): Promise<{ name: string; fileKey: string } | null> {
  if (mayTellOfHealth(attachment.kind)) {
    const [row] = await ctx.db.personal(
      'health',
      `select t.case_id as read_case_id, ${basisColumns} from attachment t ${caseBasis('t.case_id', 'health')}
       where t.municipality = (select access.municipality()) and t.id = $1`,
      [attachment.id],
    );
    if (!row) return null;
  }
  const [file] = await ctx.db.personal<FileRow>(
    'narrative',
    `select f.attachment_id, f.name, f.file_key, f.case_id as read_case_id, ${basisColumns}
     from attachment_file f ${caseBasis('f.case_id', 'narrative')}
     where f.municipality = (select access.municipality()) and f.attachment_id = $1 and f.file_key is not null`,
    [attachment.id],
  );
  return file ? { name: file.name, fileKey: file.file_key } : null;
}

export async function insertAttachment(ctx: CallContext, attachment: NewAttachment): Promise<void> {
  const { name, fileKey, ...row } = attachment;
  const { municipality, staffId } = ctx.actor;
  await ctx.db.manager.insert(AttachmentEntity, {
    municipality,
    ...row,
    addedAt: ctx.now,
    addedBy: staffId ?? null,
    removedAt: null,
  });
  await ctx.db.manager.insert(AttachmentFileEntity, {
    municipality,
    attachmentId: row.id,
    caseId: row.caseId,
    kind: row.kind,
    ...(await ctx.encrypt(row.caseId, AttachmentFileEntity, { name, fileKey })),
  });
}

/** From the commit on nobody opens the file, whatever became of its bytes: its key is gone. */
export async function forgetFile(ctx: CallContext, id: string): Promise<void> {
  await ctx.db.query(
    `update attachment set removed_at = $2 where municipality = (select access.municipality()) and id = $1`,
    [id, ctx.now],
  );
  await ctx.db.query(
    `update attachment_file set name = null, file_key = null
     where municipality = (select access.municipality()) and attachment_id = $1`,
    [id],
  );
}

/** Whether a file was taken out, for the handler of the event alone: it stands on no basis. */
export async function isRemoved(ctx: CallContext, id: string): Promise<boolean> {
  const row = await ctx.db.one<{ removed: boolean }>(
    'select comprehensive_consultation.attachment_is_removed($1) as removed',
    [id],
  );
  return row?.removed ?? false;
}
