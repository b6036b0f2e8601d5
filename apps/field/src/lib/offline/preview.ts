import type { CourseDocument } from '@kru/contracts';
import { api } from '@kru/ui/api/client.ts';

/** What the server makes of a draft, for its authors: null while something keeps it from being a course, undefined when it may not be seen. */
export async function draftPreview(id: string): Promise<{ document: CourseDocument | null; faults: number } | undefined> {
  const { data } = await api.GET('/api/drafts/{id}/preview', { params: { path: { id } } });
  return data && { document: data.document as unknown as CourseDocument | null, faults: data.faults.length };
}
