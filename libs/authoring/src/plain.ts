import type { Asked } from '#contracts';

// A question as GIFT and Moodle XML both see it: texts in HTML, shares of the point from -1 to 1. Each format only writes this down in its own way.

export interface PlainAnswer { text: string; share: number; feedback: string; tolerance?: number }
export interface PlainFigure { name: string; content: string }
/** Pixels of the figure. */
export type PlainArea = { shape: 'circle'; x: number; y: number; radius: number } | { shape: 'rectangle'; x: number; y: number; width: number; height: number } | { shape: 'polygon'; points: [number, number][] };

export type PlainBody =
  | { type: 'single' | 'multiple' | 'short_text' | 'numeric'; answers: PlainAnswer[] }
  | { type: 'true_false'; answer: boolean; feedback: string }
  /** `left` is empty for what matches nothing. */
  | { type: 'matching'; pairs: { left: string; right: string }[] }
  | { type: 'ordering'; items: string[] }
  /** The prompt holds the gaps, in Moodle's embedded-answers form: `{1:SHORTANSWER:=a~%50%b}`. */
  | { type: 'cloze' }
  /** `figure.content` is base64. */
  | { type: 'marker'; figure: PlainFigure; areas: PlainArea[] }
  | { type: 'essay' }
  | { type: 'unknown'; as: string };

export interface Plain {
  name: string; id: string | null; tags: string[]; prompt: string; explanation: string; body: PlainBody;
  /** True when capital letters matter there. */
  exact?: boolean;
  /** The question as Kru holds it, carried along where no reader but Kru looks. It is believed only while it still says what stands around it. */
  copy: Asked | null;
}
