import { deleteDB, type IDBPTransaction, openDB } from 'idb';
import type { Db, FieldDb, StoreName } from './db.ts';
import { movedDraft } from './study.moving.ts';

const nameFor = (personId: string): string => `kru-${personId}`;

/** Opens what this phone keeps for one person. Each person's work stands in a database of their own, so that a shared phone mixes nothing up. */
export const openDatabase = (personId: string): Promise<Db> =>
  openDB<FieldDb>(nameFor(personId), 3, {
    upgrade,
    blocking(_current, _blocked, event) {
      // A newer Kru in another tab, or a sign-out there, must not wait for this one.
      (event.target as IDBDatabase).close();
    },
  });

export const deleteDatabase = (personId: string): Promise<void> => deleteDB(nameFor(personId));

type Upgrading = IDBPTransaction<FieldDb, StoreName[], 'versionchange'>;

/** Brings a phone's database from version `from` to the newest, within the one transaction in which it is opened: all of it, or nothing. */
async function upgrade(db: Db, from: number, _to: number | null, tx: Upgrading): Promise<void> {
  if (from < 1) first(db);
  if (from < 2) second(db);
  if (from < 3) third(db);
  if (from === 1) await moveDrafts(tx);
  // Certificates that are here already come once more, with all that is printed on them.
  if (from > 0 && from < 3) await tx.objectStore('meta').delete('cursor.certificates');
}

function first(db: Db): void {
  db.createObjectStore('meta');
  db.createObjectStore('courses', { keyPath: 'code' });
  db.createObjectStore('documents', { keyPath: 'id' });
  db.createObjectStore('files', { keyPath: 'sha256' });
  db.createObjectStore('enrolments', { keyPath: 'courseCode' });
  db.createObjectStore('attempts', { keyPath: 'id' }).createIndex('course', 'courseCode');
  db.createObjectStore('completions', { keyPath: 'id' }).createIndex('course', 'courseCode');
  db.createObjectStore('progress', { keyPath: 'courseCode' });
  db.createObjectStore('drafts', { keyPath: 'id' });
  db.createObjectStore('certificates', { keyPath: 'id' });
  db.createObjectStore('reachable', { keyPath: 'achievementCode' });
  db.createObjectStore('inspections', { keyPath: 'id' });
  db.createObjectStore('photos', { keyPath: 'sha256' }).createIndex('inspection', 'inspectionId');
  db.createObjectStore('ratings', { keyPath: 'inspectionId' });
  db.createObjectStore('judgings', { keyPath: 'inspectionId' });
  db.createObjectStore('reports', { keyPath: 'inspectionId' });
  db.createObjectStore('outbox', { keyPath: 'id' });
}

/** Learning in depth: what roams between a person's phones, and what comes after the lessons. */
function second(db: Db): void {
  db.createObjectStore('states', { keyPath: 'key' });
  db.createObjectStore('practice', { keyPath: 'id' }).createIndex('course', 'courseCode');
  db.createObjectStore('submissions', { keyPath: 'id' });
  db.createObjectStore('reviews', { keyPath: 'id' });
  db.createObjectStore('uploads', { keyPath: 'sha256' });
  db.createObjectStore('notices', { keyPath: 'id' });
  db.createObjectStore('paths', { keyPath: 'code' });
  db.createObjectStore('frameworks', { keyPath: 'code' });
  db.createObjectStore('crosswalks', { keyPath: 'code' });
  db.createObjectStore('outcomes', { keyPath: ['courseCode', 'activityId'] });
}

/** Certification in depth: links to certificates, and what one asked for about one's names. */
function third(db: Db): void {
  db.createObjectStore('shares', { keyPath: 'id' });
  db.createObjectStore('nameCorrections', { keyPath: 'id' });
}

/** Answers and words that were in hand when the phone took this version. */
async function moveDrafts(tx: Upgrading): Promise<void> {
  const documents = (await tx.objectStore('documents').getAll()).map(({ document }) => document);
  const isTest = (course: string, activity: string): boolean =>
    documents.some((document) => document.kind === 'course' && document.code === course && document.closingTest.id === activity);
  for (const draft of await tx.objectStore('drafts').getAll()) {
    const state = movedDraft(draft, isTest);
    if (!state) continue;
    await tx.objectStore('states').put(state);
    await tx.objectStore('drafts').delete(draft.id);
  }
}
