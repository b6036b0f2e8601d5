import { type AwardRecord, groupedCode, type Locale, type Text, type Verdict } from '#contracts';
import { type PlainWords, plainWords } from './plain.words.js';
import type { Answered } from './verification.service.js';

type Standing = keyof PlainWords['standing'];

/** A piece of HTML; `html` below is the one way to make it, and it escapes whatever is not such a piece. */
class Html {
  constructor(readonly text: string) {}
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const written = (value: unknown): string => (value instanceof Html ? value.text : Array.isArray(value) ? value.map(written).join('') : value === null || value === undefined || value === false ? '' : escaped(String(value)));
const html = (parts: TemplateStringsArray, ...values: unknown[]): Html => new Html(parts.map((part, at) => part + written(values[at])).join(''));

const tags: Record<Locale, string> = { km: 'km-KH-u-nu-khmr', en: 'en-GB', fr: 'fr-FR' };
const dayIn = (lang: Locale, date: string): string => new Intl.DateTimeFormat(tags[lang], { timeZone: 'Asia/Phnom_Penh', dateStyle: 'long' }).format(new Date(date));
const momentIn = (lang: Locale, date: Date): string => new Intl.DateTimeFormat(tags[lang], { timeZone: 'Asia/Phnom_Penh', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date);

const figure = (lang: Locale, value: number): string => new Intl.NumberFormat(tags[lang]).format(value);

const names: Record<Locale, string> = { km: 'ភាសាខ្មែរ', en: 'English', fr: 'Français' };

/** Nothing from elsewhere, so that it shows on any phone, with neither scripts nor the app's own style. */
const style = new Html(`<style>
#plain{max-width:560px;margin:0 auto;padding:16px;font:17px/1.7 'Noto Sans Khmer',system-ui,sans-serif;color:#16202c;background:#fdfcf9}
#plain h1{font-size:26px;margin:8px 0}#plain h2{font-size:20px;margin:24px 0 4px}#plain dt{color:#48566a;font-size:15px;margin-top:8px}#plain dd{margin:0}
#plain .answer{padding:16px;border-radius:10px;border-inline-start:6px solid;background:#fff}#plain .answer strong{font-size:20px}
#plain .good{color:#1e7b4f}#plain .warn{color:#9a6200}#plain .bad{color:#b3261e}#plain .answer p{color:#16202c;margin:4px 0}#plain a{color:#2f4a9e;display:inline-block;padding:12px 12px 12px 0}
</style>`);

export interface PlainPage { status: 200 | 404 | 429; title: string; body: string }

/** `path` is the address without its language. */
export interface Asked { code: string; lang: Locale; path: string; at: Date }

/** The whole answer as plain HTML: for phones on which the app does not run. */
export function plainPage(answered: Answered | undefined | 'too_many', { code, lang, path, at }: Asked): PlainPage {
  const words = plainWords[lang];
  const languages = html`<nav>${(Object.keys(names) as Locale[]).map((one) => html`<a href="${path}?lang=${one}" lang="${one}" hreflang="${one}">${names[one]}</a> `)}</nav>`;
  const page = (status: PlainPage['status'], inside: Html): PlainPage => ({
    status, title: words.title,
    body: html`<main id="plain" lang="${lang}">${style}${languages}<h1>${words.title}</h1>${inside}<p><a href="/verify">${words.another}</a></p></main>`.text,
  });
  if (answered === 'too_many') return page(429, answer('warn', words.tooMany, html`<p>${words.tooManyWhat}</p>`));
  if (!answered?.known) return page(404, answer('bad', words.unknown(groupedCode(code).slice(0, 40)), html`<p>${words.unknownWhat}</p>`));
  return page(200, html`${headline(answered, words, lang)}${parts(answered, words, lang)}<p>${words.asked(momentIn(lang, at))}</p>${fields(answered.award.record, words, lang)}${history(answered, words, lang)}`);
}

const answer = (tone: 'good' | 'warn' | 'bad', title: string, inside: Html): Html => html`<div class="answer ${tone}"><strong>${title}</strong>${inside}</div>`;

const tones: Record<Standing, 'good' | 'warn' | 'bad'> = { valid: 'good', awaiting_cosign: 'warn', suspended: 'warn', expired: 'warn', revoked: 'bad', superseded: 'bad', forged: 'bad' };

/** A broken signature is worse than any status; one that is awaited is none. */
const standingOf = ({ verdict: { signature, joint }, status }: Answered): Standing =>
  (signature.state === 'invalid' || (joint.state === 'broken' && status !== 'awaiting_cosign') ? 'forged' : status);

function headline(answered: Answered, words: PlainWords, lang: Locale): Html {
  const standing = standingOf(answered);
  const { publicReason, changedAt } = answered.award;
  return answer(tones[standing], words.standing[standing], html`<p>${words.overall[standing]}</p>
    ${publicReason && html`<p>${words.reason(words.publicReason[publicReason])}</p>`}${standing !== 'valid' && html`<p>${words.since(dayIn(lang, changedAt.toISOString()))}</p>`}`);
}

function parts({ verdict, award: { record }, status }: Answered, words: PlainWords, lang: Locale): Html {
  const nameOf = (did: string | null): string => (record.issuers.find((issuer) => issuer.did === did) ?? record.issuers[0]!).name[lang];
  const signed = ({ state, byMandate, required }: Verdict['joint']['institutions'][number]): string =>
    (state !== 'valid' ? words.institution[state] : byMandate ? words.institution.mandate(record.issuers[0]!.name[lang]) : words.institution.valid) + (required ? '' : ` (${words.institution.optional})`);
  const several = verdict.joint.institutions.length > 1;
  return html`<dl>
    <dt>${words.parts.signature}</dt><dd>${verdict.signature.state === 'valid' ? words.signature.valid(nameOf(verdict.signature.issuer)) : words.signature.invalid}</dd>
    <dt>${words.parts.status}</dt><dd>${words.status[status]}</dd>
    <dt>${words.parts.joint}</dt><dd>${words.joint[verdict.joint.state]}${several && html`<ul>${verdict.joint.institutions.map((one) => html`<li>${nameOf(one.did)}: ${signed(one)}</li>`)}</ul>`}</dd></dl>`;
}

type Line = [label: string, value: unknown];

function fields(record: AwardRecord, words: PlainWords, lang: Locale): Html {
  const said = (text: Text): string => text[lang];
  const levels = (all: AwardRecord['levels']): string | null => all.map(({ framework, level }) => `${framework} ${level}`).join(', ') || null;
  const lines: Line[] = [
    [words.field.nameKm, html`<span lang="km">${record.names.km}</span>`], [words.field.nameLatin, record.names.latin], [words.field.title, said(record.title)],
    [words.field.number, record.number], [words.field.generation, record.generation > 1 ? record.generation : null], [words.field.code, groupedCode(record.code)],
    [words.field.awarded, dayIn(lang, record.awardedAt)], [words.field.expires, record.expiresAt ? dayIn(lang, record.expiresAt) : words.field.noEnd],
    [words.field.hours, record.hours > 0 ? words.hoursValue(figure(lang, record.hours)) : null], [words.field.ects, record.ects], [words.field.grade, record.grade === null ? null : words.gradeValue(figure(lang, record.grade))],
    [words.field.levels, levels(record.levels)], [words.field.agreement, record.agreement?.reference],
    ...record.issuers.map((issuer): Line => [record.issuers.length === 1 ? words.field.issuerAlone : issuer.role === 'coordinator' ? words.field.issuer : words.field.partner, institution(issuer, words, lang)]),
    [words.field.description, said(record.description)], [words.field.criteria, said(record.criteria)],
    [words.field.competencies, record.competencies.length > 0 ? html`<ul>${record.competencies.map(({ code, title }) => html`<li>${code} · ${said(title)}</li>`)}</ul>` : null],
  ];
  const shown = lines.filter(([, value]) => value !== null && value !== undefined);
  return html`<h2>${said(record.state)}</h2><p>${words.compare}</p><dl>${shown.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
}

function institution({ name, country, title, titleLanguage, nationalId, accreditation, levels, signatory }: AwardRecord['issuers'][number], words: PlainWords, lang: Locale): Html {
  const more: Line[] = [
    [words.field.awardTitle, titleLanguage === 'mul' ? null : html`<span lang="${titleLanguage}">${title}</span>`], [words.field.nationalId, nationalId], [words.field.accreditation, accreditation],
    [words.field.levels, levels.length > 0 ? levels.map(({ framework, level }) => `${framework} ${level}`).join(', ') : null],
    [words.field.signatory, `${signatory.name[lang]}, ${signatory.capacity[lang]}`],
  ];
  return html`${name[lang]} (${country})${more.filter(([, value]) => value !== null).map(([label, value]) => html`<br>${label} ${value}`)}`;
}

const history = ({ history: happenings }: Answered, words: PlainWords, lang: Locale): Html =>
  html`<h2>${words.history}</h2><ol>${happenings.map(({ what, at, publicReason }) =>
    html`<li>${dayIn(lang, at)}: ${words.event[what]}${publicReason && html` · ${words.reason(words.publicReason[publicReason])}`}</li>`)}</ol>`;

/** The first of our languages that a browser asks for; Khmer where it names none. */
export function languageOf(wanted: unknown, accepted: string | undefined): Locale {
  if (typeof wanted === 'string' && wanted in names) return wanted as Locale;
  const asked = (accepted ?? '').split(',').map((part) => {
    const [tag = '', ...rest] = part.trim().split(';');
    return { lang: tag.slice(0, 2).toLowerCase(), weight: Number(/^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1) };
  });
  return (asked.filter(({ lang, weight }) => lang in names && weight > 0).sort((a, b) => b.weight - a.weight)[0]?.lang ?? 'km') as Locale;
}
