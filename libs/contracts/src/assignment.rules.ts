import type { Assignment } from './course.js';

export type WorkFileKind = 'photo' | 'document' | 'audio';

export const workFileKind = (mime: string): WorkFileKind => (mime.startsWith('image/') ? 'photo' : mime.startsWith('audio/') ? 'audio' : 'document');

/** How long a text is as an assignment counts it: neither spaces nor the invisible ones of Khmer. */
export const lettersIn = (text: string): number => [...text.normalize('NFC').replace(/[\s\u200b\ufeff]/g, '')].length;

/** What keeps work from being handed in; null and empty where nothing does. `unfit` are hashes: files of a kind that was not asked for, or there twice. */
export interface WorkLack { text: { letters: number; least: number } | null; files: { count: number; least: number; most: number } | null; unfit: string[] }

type Work = { text: string; files: readonly { file: { sha256: string; mime: string } }[] };

export function lackOfWork({ text, files }: Pick<Assignment, 'text' | 'files'>, work: Work): WorkLack {
  const { least, most, kinds } = files ?? { least: 0, most: 0, kinds: [] };
  const letters = lettersIn(work.text);
  const count = work.files.length;
  const hashes = work.files.map(({ file }) => file.sha256);
  return {
    text: text && letters < text.least ? { letters, least: text.least } : null,
    files: count < least || count > most ? { count, least, most } : null,
    unfit: work.files.filter(({ file }, place) => !kinds.includes(workFileKind(file.mime)) || hashes.indexOf(file.sha256) < place).map(({ file }) => file.sha256),
  };
}

export const mayBeHandedIn = ({ text, files, unfit }: WorkLack): boolean => text === null && files === null && unfit.length === 0;
