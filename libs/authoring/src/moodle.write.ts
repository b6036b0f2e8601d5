import { type Asked, canonicalJson, type Locale } from '#contracts';
import type { Departure, Pictures } from './exchange.js';
import type { Plain, PlainAnswer, PlainArea, PlainBody } from './plain.js';
import { plainOf } from './plain.write.js';

const knows = new Set<PlainBody['type']>(['single', 'multiple', 'true_false', 'short_text', 'numeric', 'matching', 'ordering', 'cloze', 'marker', 'essay']);

const types: Record<PlainBody['type'], string> = {
  single: 'multichoice', multiple: 'multichoice', true_false: 'truefalse', short_text: 'shortanswer', numeric: 'numerical', matching: 'matching',
  ordering: 'ordering', cloze: 'cloze', marker: 'ddmarker', essay: 'essay', unknown: 'description',
};

export const moodlePlain = (asked: Asked, locale: Locale, pictures: Pictures): ReturnType<typeof plainOf> => plainOf(asked, { locale, pictures, knows });

/** Questions in Moodle XML (docs.moodle.org, "Moodle XML format"). `<kru>` is ours: Moodle passes over what it does not know. */
export function writeMoodle(questions: readonly Asked[], locale: Locale, pictures: Pictures): Departure {
  const written = questions.map((asked) => moodlePlain(asked, locale, pictures));
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${written.map(({ plain }) => question(plain)).join('\n')}\n</quiz>\n`,
    losses: written.flatMap(({ losses }) => losses),
  };
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
const element = (name: string, html: string): string => `    <${name} format="html"><text>${escape(html)}</text></${name}>`;
const percent = (share: number): string => String(Math.round(share * 10_000_000) / 100_000);

function question(plain: Plain): string {
  const { body } = plain;
  return [
    `  <question type="${types[body.type]}">`,
    `    <name><text>${escape(plain.name)}</text></name>`,
    element('questiontext', plain.prompt),
    element('generalfeedback', plain.explanation),
    ...(body.type === 'cloze' ? [] : ['    <defaultgrade>1</defaultgrade>']),
    `    <idnumber>${escape(plain.id ?? '')}</idnumber>`,
    ...lines(body),
    ...(plain.tags.length > 0 ? [`    <tags>${plain.tags.map((tag) => `<tag><text>${escape(tag)}</text></tag>`).join('')}</tags>`] : []),
    ...(plain.copy ? [`    <kru>${escape(canonicalJson(plain.copy))}</kru>`] : []),
    '  </question>',
  ].join('\n');
}

function answer({ text, share, feedback, tolerance }: PlainAnswer, format = ' format="html"'): string {
  const margin = tolerance === undefined ? '' : `<tolerance>${tolerance}</tolerance>`;
  return `    <answer fraction="${percent(share)}"${format}><text>${escape(text)}</text>${margin}<feedback format="html"><text>${escape(feedback)}</text></feedback></answer>`;
}

function lines(body: PlainBody): string[] {
  switch (body.type) {
    case 'single': case 'multiple': return [
      `    <single>${body.type === 'single'}</single>`, '    <shuffleanswers>true</shuffleanswers>', '    <answernumbering>none</answernumbering>', ...body.answers.map((each) => answer(each)),
    ];
    case 'true_false': return [true, false].map((said) => answer({ text: String(said), share: said === body.answer ? 1 : 0, feedback: said === body.answer ? '' : body.feedback }, ' format="moodle_auto_format"'));
    case 'short_text': return ['    <usecase>0</usecase>', ...body.answers.map((each) => answer(each))];
    case 'numeric': return body.answers.map((each) => answer(each, ''));
    case 'matching': return ['    <shuffleanswers>true</shuffleanswers>', ...body.pairs.map(({ left, right }) =>
      `    <subquestion format="html"><text>${escape(left)}</text><answer><text>${escape(right)}</text></answer></subquestion>`)];
    case 'ordering': return [
      '    <layouttype>VERTICAL</layouttype>', '    <selecttype>ALL</selecttype>', '    <selectcount>0</selectcount>', '    <gradingtype>ABSOLUTE_POSITION</gradingtype>', '    <showgrading>SHOW</showgrading>',
      ...body.items.map((item, at) => `    <answer fraction="${at + 1}.0000000" format="html"><text>${escape(item)}</text></answer>`),
    ];
    case 'marker': return [
      `    <file name="${escape(body.figure.name)}" path="/" encoding="base64">${body.figure.content}</file>`, '    <shuffleanswers>0</shuffleanswers>',
      '    <drag><no>1</no><text>✕</text><noofdrags>0</noofdrags><infinite/></drag>',
      ...body.areas.map((area, at) => `    <drop><no>${at + 1}</no><shape>${area.shape}</shape><coords>${coords(area)}</coords><choice>1</choice></drop>`),
    ];
    case 'essay': return ['    <responseformat>editor</responseformat>'];
    default: return [];
  }
}

function coords(area: PlainArea): string {
  switch (area.shape) {
    case 'circle': return `${area.x},${area.y};${area.radius}`;
    case 'rectangle': return `${area.x},${area.y};${area.width},${area.height}`;
    case 'polygon': return area.points.map((point) => point.join(',')).join(';');
  }
}
