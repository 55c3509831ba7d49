import {
  type CallContext,
  type DomainFiles,
  isId,
  mediaTypeOf,
  newId,
  notFoundOrNotPermitted,
} from '@tsunagu/subgraph-kit';
import { consultationIsOpen } from '../consultation/consultation.rules.ts';
import { getConsultation, getRow } from '../consultation/consultation.service.ts';
import type { ConsultationCase } from '../consultation/consultation.type.ts';
import { StaffReference } from '../references/references.ts';
import {
  type AttachmentRow,
  attachmentById,
  attachmentsByIds,
  fileNameById,
  fileOf,
  forgetFile,
  insertAttachment,
  isRemoved,
} from './attachment.repository.ts';
import { kindCanBeSent, signatureIsAPicture } from './attachment.rules.ts';
import { ConsultationAttachment } from './attachment.type.ts';

export function toAttachment(row: AttachmentRow): ConsultationAttachment {
  return Object.assign(new ConsultationAttachment(), {
    id: row.id,
    kind: row.kind,
    mediaType: row.media_type,
    bytes: row.bytes,
    scan: row.scan,
    addedAt: row.added_at.toISOString(),
    addedBy: row.added_by === null ? null : StaffReference.of(row.added_by),
  });
}

export async function findAttachment(
  ctx: CallContext,
  id: string | null,
): Promise<ConsultationAttachment | null> {
  const row = id === null ? null : await ctx.load(attachmentById, id);
  return row && toAttachment(row);
}

/** Where the content is to be had; null for whom it is not there. */
export async function downloadPath(ctx: CallContext, id: string): Promise<string | null> {
  const name = await ctx.load(fileNameById, id);
  return name === null ? null : `/files/comprehensive-consultation/${id}`;
}

/** ファイルを加える・取り出す: what the gateway's file routes lead to. */
export const attachmentFiles: DomainFiles = {
  /** @throws CC-006, CC-027 */
  async store(ctx, { caseId, kind, name, mediaType, bytes, scan }) {
    if (!isId(caseId)) throw notFoundOrNotPermitted();
    await ctx.authorize('attachment.add', { caseId });
    consultationIsOpen((await getRow(ctx, caseId)).state);
    const id = newId();
    const known = kindCanBeSent(kind);
    const fileKey = await ctx.files.keep(id, bytes);
    await insertAttachment(ctx, {
      id,
      caseId,
      kind: known,
      mediaType,
      bytes: bytes.length,
      scan,
      name,
      fileKey,
    });
    return id;
  },

  async read(ctx, id) {
    const [row] = isId(id) ? await attachmentsByIds(ctx, [id]) : [];
    const file = row && (await fileOf(ctx, row));
    const bytes = file && (await ctx.files.open(id, file.fileKey));
    if (!bytes) {
      if (isId(id)) ctx.reads.missed(id);
      return null;
    }
    return { name: file.name, mediaType: row.media_type, bytes };
  },
};

/**
 * The signature that was drawn for a consent, kept as a file of its case; the caller has authorized.
 *
 * @throws CC-029
 */
export async function keepSignature(ctx: CallContext, caseId: string, image: string): Promise<string> {
  const bytes = Buffer.from(image, 'base64');
  signatureIsAPicture(bytes, mediaTypeOf(bytes));
  const id = newId();
  await insertAttachment(ctx, {
    id,
    caseId,
    kind: 'consent-signature',
    mediaType: 'image/png',
    bytes: bytes.length,
    scan: 'not-scanned',
    name: '署名.png',
    fileKey: await ctx.files.keep(id, bytes),
  });
  return id;
}

/**
 * 添付を取り除く: it was put on the wrong consultation. Its key goes with the commit, its bytes afterwards.
 */
export async function removeAttachment(ctx: CallContext, id: string): Promise<ConsultationCase> {
  const [row] = await attachmentsByIds(ctx, [id]);
  if (!row) {
    ctx.reads.missed(id);
    throw notFoundOrNotPermitted();
  }
  await ctx.authorize('attachment.remove', { caseId: row.case_id });
  await forgetFile(ctx, row.id);
  await ctx.publish('consultation.attachment-removed', { id: row.id });
  return getConsultation(ctx, row.case_id);
}

/** Clears the bytes of a file whose key is gone; an event that names any other file clears nothing. */
export async function clearRemovedFile(ctx: CallContext, { id }: { id: string }): Promise<void> {
  if (await isRemoved(ctx, id)) await ctx.files.remove(id);
}
