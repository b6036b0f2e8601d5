/** One gap of an embedded-answers question; `choices` when one chooses from a list. */
export interface ClozeGap { choices: boolean; answers: { text: string; share: number }[] }

const start = /\{\d*:(SHORTANSWER|SHORTANSWER_C|SA|SAC|MW|MWC|MULTICHOICE(?:_[A-Z]+)?|MC[A-Z]*|NUMERICAL|NM):/g;

/** A text with its gaps: pieces of text, and for each gap its number from 0. `tolerances` counts numbers whose margin is not kept. */
export function clozeGaps(text: string): { pieces: (string | number)[]; gaps: ClozeGap[]; tolerances: number } {
  const pieces: (string | number)[] = [];
  const gaps: ClozeGap[] = [];
  let [from, tolerances] = [0, 0];
  for (const match of text.matchAll(start)) {
    if (match.index < from) continue;
    const end = closing(text, match.index + match[0].length);
    // What is never closed here is closed nowhere further on.
    if (end < 0) break;
    const answers = split(text.slice(match.index + match[0].length, end));
    const numeric = /^(NUMERICAL|NM)$/.test(match[1]!);
    if (numeric) tolerances += answers.filter((answer) => /:\s*[\d.]*[1-9]/.test(answer.text)).length;
    pieces.push(text.slice(from, match.index), gaps.length);
    gaps.push({ choices: /^M(ULTI|C)/.test(match[1]!), answers: numeric ? answers.map(({ text: number, share }) => ({ text: number.split(':')[0]!, share })) : answers });
    from = end + 1;
  }
  return { pieces: [...pieces, text.slice(from)], gaps, tolerances };
}

function closing(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '}') return at;
  }
  return -1;
}

/** `=a#words~%50%b` as its answers, without what is taught beside them. */
function split(written: string): ClozeGap['answers'] {
  const answers: string[] = [];
  let current = '';
  for (let at = 0; at < written.length; at++) {
    if (written[at] === '\\') current += written.slice(at, ++at + 1);
    else if (written[at] === '~') { answers.push(current); current = ''; }
    else current += written[at];
  }
  return [...answers, current].filter((answer) => answer.trim() !== '').map((answer) => {
    const [words] = answer.split(/(?<!\\)#/);
    const percent = /^%(-?\d+(?:\.\d+)?)%/.exec(words!);
    const right = words!.startsWith('=');
    const text = words!.slice(percent ? percent[0].length : right ? 1 : 0);
    return { text: text.replace(/\\(.)/gs, '$1').trim(), share: right ? 1 : Math.max(0, Number(percent?.[1] ?? 0) / 100) };
  });
}
