import { CrosswalkDocument, FrameworkDocument, PathDocument } from '#contracts';
import { type Actor, Allow, CurrentActor, JsonBody, jsonSchemaOf, Matches, type Published, Refuses } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CrosswalkService } from './crosswalk.service.js';
import type { CrosswalkList, FrameworkList, PathList, PublishedVersion } from './framework.dto.js';
import { mayPublishFrameworks, publishers } from './framework.policy.js';
import { FrameworkService, isFromFiles } from './framework.service.js';
import { PathService } from './path.service.js';
import { Served } from './served.js';

@ApiTags('course')
@Controller()
export class FrameworkController {
  constructor(
    private readonly frameworks: FrameworkService, private readonly crosswalks: CrosswalkService, private readonly paths: PathService, private readonly served: Served,
  ) {}

  @Get('frameworks')
  @Allow()
  @ApiOperation({ summary: 'The latest version of every competency framework' })
  async list(@CurrentActor() actor: Actor): Promise<FrameworkList> {
    const items = (await this.frameworks.list()).map((framework) => {
      const { title, source, licence, aspects } = framework.document;
      const competencies = aspects.reduce((sum, aspect) => sum + aspect.competencies.length, 0);
      return { ...versionOf(framework), title, source, licence, aspects: aspects.length, competencies, fromFiles: isFromFiles(framework) };
    });
    return { items, mayPublish: mayPublishFrameworks(actor) };
  }

  @Get('frameworks/:code')
  @Allow()
  @Refuses('framework.not_found')
  @ApiOperation({ summary: 'The latest version of a competency framework' })
  @ApiOkResponse({ schema: jsonSchemaOf(FrameworkDocument) })
  async framework(@Param('code') code: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    return this.latest(await this.frameworks.latest(code), request, reply);
  }

  @Post('frameworks')
  @HttpCode(200)
  @Allow(...publishers)
  @JsonBody(FrameworkDocument)
  @Refuses('framework.forbidden', 'framework.kept_in_files', 'framework.version_taken', 'framework.competency_twice', 'framework.competency_in_use')
  @ApiOperation({ summary: 'Publish a framework made at a desk, or its next version; the same again changes nothing' })
  async publish(@CurrentActor() actor: Actor, @Body(new Matches(FrameworkDocument)) document: FrameworkDocument): Promise<PublishedVersion> {
    return versionOf(await this.frameworks.publishOwn(actor, document));
  }

  @Get('crosswalks')
  @Allow()
  @ApiOperation({ summary: 'The latest version of every crosswalk between frameworks' })
  async crosswalkList(): Promise<CrosswalkList> {
    return {
      items: (await this.crosswalks.list()).map((crosswalk) => {
        const { title, from, to, source, licence, links } = crosswalk.document;
        return { ...versionOf(crosswalk), title, from, to, source, licence, links: links.length, fromFiles: isFromFiles(crosswalk) };
      }),
    };
  }

  @Get('crosswalks/:code')
  @Allow()
  @Refuses('crosswalk.not_found')
  @ApiOperation({ summary: 'The latest version of a crosswalk' })
  @ApiOkResponse({ schema: jsonSchemaOf(CrosswalkDocument) })
  async crosswalk(@Param('code') code: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    return this.latest(await this.crosswalks.latest(code), request, reply);
  }

  @Post('crosswalks')
  @HttpCode(200)
  @Allow(...publishers)
  @JsonBody(CrosswalkDocument)
  @Refuses('framework.forbidden', 'crosswalk.kept_in_files', 'crosswalk.version_taken', 'crosswalk.same_framework', 'crosswalk.framework_unknown', 'crosswalk.competency_unknown', 'crosswalk.link_twice')
  @ApiOperation({ summary: 'Publish a crosswalk made at a desk, or its next version; the same again changes nothing' })
  async publishCrosswalk(@CurrentActor() actor: Actor, @Body(new Matches(CrosswalkDocument)) document: CrosswalkDocument): Promise<PublishedVersion> {
    return versionOf(await this.crosswalks.publishOwn(actor, document));
  }

  @Get('paths')
  @Allow()
  @ApiOperation({ summary: 'The latest version of every path of courses' })
  async pathList(): Promise<PathList> {
    return {
      items: (await this.paths.list()).map((path) => {
        const { title, summary, translations, steps } = path.document;
        return { ...versionOf(path), title, summary, translations, courses: steps.map(({ course }) => course) };
      }),
    };
  }

  @Get('paths/:code')
  @Allow()
  @Refuses('path.not_found')
  @ApiOperation({ summary: 'The latest version of a path' })
  @ApiOkResponse({ schema: jsonSchemaOf(PathDocument) })
  async path(@Param('code') code: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    return this.latest(await this.paths.latest(code), request, reply);
  }

  private async latest({ sha256, bytes }: Published<unknown>, request: FastifyRequest, reply: FastifyReply): Promise<Buffer | undefined> {
    const answer = await this.served.answer(request, reply, { sha256, bytes, mime: 'application/json; charset=utf-8' });
    // The address names no version, so what it answers changes with the next one.
    void reply.header('cache-control', 'no-cache');
    return answer;
  }
}

const versionOf = ({ code, version, sha256, publishedAt }: Published<unknown>): PublishedVersion => ({ code, version, sha256, publishedAt: publishedAt.toISOString() });
