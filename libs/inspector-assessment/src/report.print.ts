import { type InstrumentDocument, type Level, type Locale, type ReportDocument, standardsOf, type Standard } from '#contracts';
import { Documents, Pdf } from '#platform';
import { Injectable } from '@nestjs/common';
import { InstrumentService } from './instrument.service.js';
import type { Report } from './report.entity.js';
import { reportWords } from './report.words.js';

type InText = Record<Locale, string>;
interface Institution { state: InText; motto?: InText; name: InText }

/** What stands at the head when no institution was published: a report is printed all the same. */
const nameless: Institution = { state: { km: 'ព្រះរាជាណាចក្រកម្ពុជា', en: 'Kingdom of Cambodia', fr: 'Royaume du Cambodge' }, name: { km: '', en: '', fr: '' } };

/** The report on paper, in the language of whoever prints it. What inspectors wrote stays as they wrote it. */
@Injectable()
export class ReportPrinter {
  constructor(private readonly pdf: Pdf, private readonly documents: Documents, private readonly instruments: InstrumentService) {}

  async print({ document, sha256 }: Pick<Report, 'document' | 'sha256'>, lang: Locale): Promise<Buffer> {
    const { document: instrument } = await this.instruments.get(document.instrument.code, document.instrument.version);
    const [institution] = await this.documents.list<Institution>('institution');
    return this.pdf.render(new URL('./report.typ', import.meta.url), pageData(document, { sha256, instrument, institution: institution?.document ?? nameless, lang }));
  }
}

interface Around { sha256: string; instrument: InstrumentDocument; institution: Institution; lang: Locale }

/** Everything the template prints, in words: it decides on nothing but the looks. */
function pageData(report: ReportDocument, { sha256, instrument, institution, lang }: Around): object {
  const words = reportWords[lang];
  const local = ({ nameKm, nameLatin }: { nameKm: string; nameLatin: string }): string => (lang === 'km' ? nameKm : nameLatin);
  const day = dayIn(lang);
  const top = instrument.scale.at(-1)!.value;
  return {
    lang, words, sha256, title: `${words.title} · ${local(report.school)}`, version: report.version, top, bottom: instrument.scale[0]!.value,
    stateKm: institution.state.km, state: lang === 'km' ? institution.state.en : institution.state[lang], motto: institution.motto?.km ?? '', ministry: institution.name[lang],
    school: local(report.school), schoolOther: lang === 'km' ? report.school.nameLatin : report.school.nameKm, code: report.school.code,
    // From the commune up, as addresses are told; the country goes without saying.
    within: report.within.slice(1).toReversed().map(local).join(', '),
    type: words.types[report.type], visit: report.startsOn === report.endsOn ? day(report.startsOn) : `${day(report.startsOn)} – ${day(report.endsOn)}`,
    team: report.team.map((member) => ({ name: local(member), lead: member.part === 'lead' })), missingSheets: report.missingSheets,
    instrument: `${report.instrument.title[lang]}, ${words.version} ${digits(lang, report.instrument.version)}`, sample: report.instrument.sample, finalised: day(report.finalisedAt.slice(0, 10)),
    standards: standardsOf(instrument).map((standard) => standardData(standard, report, { instrument, lang, local })),
    recommendations: report.recommendations.map(({ standardId, text, dueOn }) => ({
      text, due: day(dueOn), standard: standardsOf(instrument).find(({ id }) => id === standardId)?.title[lang] ?? '',
    })),
  };
}

interface Naming { instrument: InstrumentDocument; lang: Locale; local: (named: { nameKm: string; nameLatin: string }) => string }

function standardData(standard: Standard, report: ReportDocument, { instrument, lang, local }: Naming): object {
  const words = reportWords[lang];
  const { mean } = report.scores[standard.id]!;
  const label = (level: Level): string => (level === 'not_applicable' ? words.notApplicable : instrument.scale.find(({ value }) => value === level)?.label[lang] ?? String(level));
  const numberOf = (level: Level): number | null => (level === 'not_applicable' ? null : level);
  const names = new Map(report.team.map((member) => [member.personId, local(member)]));
  return {
    title: standard.title[lang], mean, figure: mean === null ? '' : new Intl.NumberFormat(lang === 'fr' ? 'fr' : 'en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean), level: mean === null ? words.undefined : label(Math.round(mean)),
    criteria: standard.criteria.map(({ id, title }) => {
      const { level, rationale } = report.judgements[id]!;
      return {
        title: title[lang], level: label(level), value: numberOf(level), rationale,
        ratings: (report.ratings[id] ?? []).map((rating) => ({
          who: names.get(rating.personId) ?? '', level: label(rating.level), value: numberOf(rating.level), note: rating.note, evidence: rating.evidence.length,
        })),
      };
    }),
  };
}

/** Khmer digits in running Khmer text. */
const digits = (lang: Locale, n: number): string => new Intl.NumberFormat(lang === 'km' ? 'km-u-nu-khmr' : lang).format(n);

function dayIn(lang: Locale): (day: string) => string {
  const format = new Intl.DateTimeFormat(lang === 'km' ? 'km-u-nu-khmr' : lang === 'en' ? 'en-GB' : 'fr', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
