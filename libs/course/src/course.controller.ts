import { type CourseDocument, filesOf, lessonsOf } from '#contracts';
import { Allow, NotFound, Public, type Published, Refuses } from '#platform';
import { Controller, Get, Param, ParseIntPipe, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CourseList, type CourseRow } from './course.dto.js';
import { CourseService } from './course.service.js';
import { Served } from './served.js';

const json = 'application/json; charset=utf-8';

@ApiTags('course')
@Controller()
export class CourseController {
  constructor(private readonly courses: CourseService, private readonly served: Served) {}

  @Get('courses')
  @Allow()
  @ApiOperation({ summary: 'The latest version of every course' })
  async list(): Promise<CourseList> {
    const items: CourseRow[] = [];
    for (const course of await this.courses.list()) items.push(await this.row(course));
    return { items };
  }

  @Get('courses/:code/:version')
  @Allow()
  @Refuses('course.not_found')
  @ApiOperation({ summary: 'The immutable document of one version: the very bytes that its SHA-256 names, without the keys of the closing test' })
  @ApiOkResponse({ description: 'CourseDocument of libs/contracts', schema: { type: 'object', additionalProperties: true } })
  async document(@Param('code') code: string, @Param('version', ParseIntPipe) version: number,
    @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    const { sha256, bytes } = await this.courses.published(code, version);
    const answer = await this.served.answer(request, reply, { sha256, bytes, mime: json });
    // It is for who is signed in: a cache that many share must not hand it on.
    void reply.header('cache-control', 'private, max-age=31536000, immutable');
    return answer;
  }

  @Get('courses/:code/:version/row')
  @Allow()
  @Refuses('course.not_found')
  @ApiOperation({ summary: 'What the list says of a course, of that very version: for who is still on an earlier one' })
  async rowOf(@Param('code') code: string, @Param('version', ParseIntPipe) version: number): Promise<CourseRow> {
    return this.row(await this.courses.published(code, version));
  }

  @Get('assets/:sha256')
  @Public()
  @Refuses('asset.not_found')
  @ApiOperation({ summary: 'The bytes of a figure or file that a course cites' })
  @ApiOkResponse({ description: 'The bytes', content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async asset(@Param('sha256') sha256: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new NotFound('asset.not_found', { sha256 });
    const { asset: { mime, name }, bytes } = await this.courses.asset(sha256);
    // An SVG opened by itself is a page of ours: it may draw, and nothing else.
    void reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    if (!mime.startsWith('image/')) void reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`);
    return this.served.answer(request, reply, { sha256, bytes, mime });
  }

  private async row({ code, version, sha256, bytes, publishedAt, document }: Published<CourseDocument>): Promise<CourseRow> {
    const { title, summary, hours, translations, competencies, closingTest } = document;
    const lessons = lessonsOf(document);
    return {
      code, version, sha256, title, summary, hours, translations, competencies, lessons: lessons.length, publishedAt: publishedAt.toISOString(),
      minutes: lessons.reduce((sum, lesson) => sum + lesson.minutes, closingTest.minutes),
      bytes: (await this.served.brotli(sha256, bytes)).length,
      filesBytes: filesOf(document).reduce((sum, file) => sum + file.bytes, 0),
    };
  }
}
