import { currentPurpose } from '../../../shared/session/purpose.ts';

/** What became of a file: its id, or why it was refused in the server's own words. */
export type Uploaded = { id: string } | { message: string | null };

/** What a worker may take in: the papers of a consent, a scanned つなぐシート, any other document. */
export type SentFileKind = 'consent-paper' | 'sheet' | 'document';

/** Sends a file to a case; the server looks at its content and stores it encrypted. */
export async function uploadFile(caseId: string, kind: SentFileKind, file: File): Promise<Uploaded> {
  try {
    const answer = await fetch('/files/comprehensive-consultation', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/octet-stream',
        'x-tsunagu-csrf': '1',
        'x-tsunagu-purpose': currentPurpose(),
        'x-tsunagu-case': caseId,
        'x-tsunagu-file-kind': kind,
        'x-tsunagu-file-name': encodeURIComponent(file.name),
      },
      body: file,
    });
    const body = (await answer.json()) as { id?: string; errors?: { message: string }[] };
    return body.id ? { id: body.id } : { message: body.errors?.[0]?.message ?? null };
  } catch {
    return { message: null };
  }
}
