import type { CourseDocument, FrameworkDocument } from '#contracts';
import { type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { CourseService } from './course.service.js';
import { type CoverageCell, coverageOf } from './coverage.js';
import type { CoverageCellOf, CoverageCellView, CoverageView } from './coverage.dto.js';
import { CrosswalkService } from './crosswalk.service.js';
import { FrameworkService } from './framework.service.js';

/** Excel takes a file without it for another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

interface Covered { framework: Published<FrameworkDocument>; courses: CourseDocument[]; cells: CoverageCell[] }

/** Which course builds and measures which competency, read in any framework. */
@Injectable()
export class CoverageService {
  constructor(private readonly courses: CourseService, private readonly frameworks: FrameworkService, private readonly crosswalks: CrosswalkService) {}

  /** @throws NotFound `framework.not_found` */
  async coverage(code: string | undefined): Promise<CoverageView> {
    const { framework, courses, cells } = await this.covered(code);
    return {
      framework: framework.code, version: framework.version, title: framework.document.title,
      aspects: framework.document.aspects.map((aspect) => ({
        code: aspect.code, title: aspect.title, competencies: aspect.competencies.map(({ code: each, level = null, title }) => ({ code: each, level, title })),
      })),
      courses: courses.map(({ code: each, version, title }) => ({ code: each, version, title })),
      cells: cells.map(({ competency, course, lessons, questions }) => ({ competency, course, lessons: lessons.length, questions: questions.length })),
    };
  }

  /** What stands behind one cell. @throws NotFound `framework.not_found` */
  async cell({ framework, competency, course }: CoverageCellOf): Promise<CoverageCellView> {
    const { cells } = await this.covered(framework);
    const { lessons, questions } = cells.find((cell) => cell.competency === competency && cell.course === course) ?? { lessons: [], questions: [] };
    return { lessons, questions };
  }

  /** One line a competency and course, names in the three languages. @throws NotFound `framework.not_found` */
  async csv(code: string | undefined): Promise<{ name: string; text: string }> {
    const { framework, courses, cells } = await this.covered(code);
    const rows = framework.document.aspects.flatMap((aspect) => aspect.competencies.flatMap((competency) => courses.map((course) => {
      const cell = cells.find((each) => each.competency === competency.code && each.course === course.code);
      return {
        aspect: aspect.code, competency: competency.code, ...named('competency', competency.title), course: course.code, ...named('course', course.title),
        lessons: cell?.lessons.length ?? 0, questions: cell?.questions.length ?? 0,
      };
    })));
    return { name: `kru-coverage-${framework.code}.csv`, text: BYTE_ORDER_MARK + stringify(rows, { header: true, escape_formulas: true, record_delimiter: 'windows' }) };
  }

  private async covered(code: string | undefined): Promise<Covered> {
    const courses = (await this.courses.list()).map(({ document }) => document);
    const framework = await (code === undefined ? this.frameworks.usual() : this.frameworks.latest(code));
    return { framework, courses, cells: coverageOf(framework.document, courses, await this.crosswalks.into(framework.code)) };
  }
}

const named = (what: string, { km, en, fr }: { km: string; en: string; fr: string }): Record<string, string> => ({ [`${what}_km`]: km, [`${what}_en`]: en, [`${what}_fr`]: fr });
