import { type Key, type Question, type Response, rightResponse } from '#contracts';
import type { Dice } from './dice.js';

/** What someone answers who knows the right answer with probability `skill`, and otherwise makes one believable mistake. */
export function anAnswer(dice: Dice, question: Question, key: Key, skill: number): Response {
  const right = rightResponse(key);
  return right !== undefined && dice.chance(skill) ? right : mistaken(dice, question, key);
}

function mistaken(dice: Dice, question: Question, key: Key): Response {
  const options = 'options' in question ? question.options.map(({ id }) => id) : [];
  switch (key.type) {
    case 'single': return dice.pick(options.filter((id) => id !== key.answer));
    case 'true_false': return !key.answer;
    case 'multiple': return oneOff(dice, options, key.answer);
    case 'ordering': return swapped(dice, key.answer);
    case 'matching': {
      const left = Object.keys(key.answer);
      const right = swapped(dice, Object.values(key.answer));
      return Object.fromEntries(left.map((id, i) => [id, right[i]!]));
    }
    case 'short_text': return 'ខ្ញុំមិនប្រាកដទេ';
    case 'numeric': return String(key.answer[0]!.value * 2 + 1);
    case 'gap_fill': return {};
    case 'hotspot': return ['0,0'];
    case 'likert': return question.type === 'likert' ? Object.fromEntries(question.statements.map(({ id }) => [id, dice.pick(question.scale).id])) : {};
  }
}

/** Leaves out a right one, or takes a wrong one too. */
function oneOff(dice: Dice, options: string[], right: string[]): string[] {
  const wrong = options.filter((id) => !right.includes(id));
  if (right.length > 1 && (wrong.length === 0 || dice.chance(0.5))) return right.filter((id) => id !== right[0]);
  return wrong.length > 0 ? [...right, dice.pick(wrong)] : [];
}

function swapped(dice: Dice, items: string[]): string[] {
  const first = dice.int(0, items.length - 2);
  return items.map((item, i) => (i === first ? items[first + 1]! : i === first + 1 ? items[first]! : item));
}
