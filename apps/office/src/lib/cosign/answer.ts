import type { SignedDocuments } from './views.ts';

/** What a partner signed with the command, out of the file it wrote. Undefined for a file that answers something else. */
export async function answerIn(file: File, invitation: string): Promise<SignedDocuments | undefined> {
  const read = await file.text().then((text) => JSON.parse(text) as { kind?: unknown; invitation?: unknown; documents?: unknown }).catch(() => null);
  return read?.kind === 'cosign-answer' && read.invitation === invitation && Array.isArray(read.documents) ? read.documents as SignedDocuments : undefined;
}
