import { describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Injectable, Module, Post, Put } from '@nestjs/common';
import { IsInt, Min } from 'class-validator';
import { Actor, Allow, Conflict, CurrentActor, Database, Documents, Facts, Id, type KeptFact, Matches, OnFact, Public } from '#platform';
import { Locale, uuidv7 } from '#contracts';
import { testApp } from '#platform/testing';

class Amount {
  @IsInt() @Min(1) amount: number;
}

@Injectable()
class Listener {
  readonly heard: KeptFact[] = [];

  @OnFact('bell.rung')
  async hear(fact: KeptFact): Promise<void> {
    this.heard.push(fact);
  }
}

@Controller('bells')
class BellController {
  constructor(private readonly db: Database, private readonly facts: Facts) {}

  @Get('open') @Public()
  open(): { open: true } { return { open: true }; }

  @Get('closed') @Allow('administrator')
  closed(): { closed: true } { return { closed: true }; }

  @Put(':id') @Allow()
  async ring(@CurrentActor() actor: Actor, @Id() id: string, @Body() { amount }: Amount): Promise<{ id: string }> {
    await this.facts.record(actor, { name: 'bell.rung', subject: id, place: 'KH/', data: { amount } });
    if (amount > 5) throw new Conflict('document.version_published', { amount });
    return { id };
  }

  @Post('locale') @Allow()
  locale(@Body(new Matches(Locale)) locale: Locale): { locale: Locale } { return { locale }; }

  @Post('broken') @Public()
  async broken(): Promise<void> { await this.db.ask('select * from no_such_table'); }
}

@Module({ controllers: [BellController], providers: [Listener] })
class BellModule {}

const app = await testApp([BellModule]);
const teacher = new Actor(uuidv7(), 'km', [{ role: 'teacher', place: 'KH/17/' }]);

const rung = (id: string): Promise<{ n: number }[]> => app.db.ask('select count(*)::int as n from facts where subject = $1', [id]);

describe('who may call', () => {
  it('lets anyone through what is public, and no one else where a role is asked for', async () => {
    expect((await app.as().get('/api/bells/open')).status).toBe(200);
    expect((await app.as().get('/api/bells/closed')).body).toMatchObject({ code: 'session.required' });
    expect((await app.as(teacher).get('/api/bells/closed')).body).toMatchObject({ code: 'role.required', details: { roles: ['administrator'] } });
  });

  it('refuses to start when a route says nothing', async () => {
    @Controller('silent')
    class SilentController {
      @Get() read(): void { /* says neither @Allow nor @Public */ }
    }
    @Module({ controllers: [SilentController] })
    class SilentModule {}
    const { Test } = await import('@nestjs/testing');
    const { AccessGuard } = await import('#platform');
    const { DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } = await import('@nestjs/core');
    const module = await Test.createTestingModule({ imports: [DiscoveryModule, SilentModule] }).compile();
    const guard = new AccessGuard(new Reflector(), module.get(DiscoveryService), new MetadataScanner(), undefined as never);
    expect(() => guard.onApplicationBootstrap()).toThrow(/SilentController\.read/);
  });
});

describe('a write request', () => {
  it('keeps its fact and tells the subscribers', async () => {
    const id = uuidv7();
    expect((await app.as(teacher).put(`/api/bells/${id}`, { amount: 2 })).status).toBe(200);
    expect(await app.drainJobs()).toBe(1);
    expect(app.get(Listener).heard.at(-1)).toMatchObject({ name: 'bell.rung', subject: id, actorId: teacher.personId, data: { amount: 2 } });
  });

  it('leaves everything as it was when it is refused', async () => {
    const id = uuidv7();
    const { status, body } = await app.as(teacher).put(`/api/bells/${id}`, { amount: 6 });
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'document.version_published', details: { amount: 6 }, requestId: expect.any(String) });
    expect(await rung(id)).toEqual([{ n: 0 }]);
    expect(await app.drainJobs()).toBe(0);
  });

  it.each([[{ amount: 0 }], [{ amount: 1, other: 2 }], [{}]])('names the fault of %j', async (body) => {
    const answer = await app.as(teacher).put(`/api/bells/${uuidv7()}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'request.invalid', details: { faults: expect.arrayContaining([expect.any(String)]) } });
  });

  it('refuses an id that is none, and a body that its schema does not know', async () => {
    expect((await app.as(teacher).put('/api/bells/1', { amount: 1 })).body).toMatchObject({ code: 'request.invalid' });
    expect((await app.as(teacher).post('/api/bells/locale', ['de'])).body).toMatchObject({ code: 'request.invalid' });
  });
});

describe('what fails', () => {
  it('says only that it failed, with the id that finds it in the log', async () => {
    const { status, body, headers } = await app.as().post('/api/bells/broken');
    expect(status).toBe(500);
    expect(body).toEqual({ code: 'server.failed', details: {}, requestId: headers['x-request-id'] });
  });

  it('answers an unknown address with a refusal', async () => {
    expect((await app.as().get('/api/nowhere')).body).toMatchObject({ code: 'thing.not_found' });
  });
});

describe('facts', () => {
  it('are final', async () => {
    const id = uuidv7();
    await app.as(teacher).put(`/api/bells/${id}`, { amount: 1 });
    await expect(app.db.transaction(() => app.db.ask('delete from facts where subject = $1', [id]))).rejects.toThrow(/append-only/);
  });
});

describe('documents', () => {
  const document = { kind: 'bell', code: 'big', version: 1, title: 'Big' };

  it('are published once; the same bytes again change nothing, others are refused', async () => {
    const documents = app.get(Documents);
    const first = await documents.publish(Actor.system, 'bell', document);
    expect(first.fresh).toBe(true);
    expect(await documents.publish(Actor.system, 'bell', { title: 'Big', version: 1, code: 'big', kind: 'bell' } as never)).toEqual({ ...first, fresh: false });
    await expect(documents.publish(Actor.system, 'bell', { ...document, title: 'Small' } as never)).rejects.toMatchObject({ code: 'document.version_published' });
    await expect(documents.publish(Actor.system, 'bell', document, { key: 1 })).rejects.toMatchObject({ code: 'document.version_published' });
  });

  it('give their latest version', async () => {
    const documents = app.get(Documents);
    for (const version of [2, 10, 9]) await documents.publish(Actor.system, 'bell', { ...document, version });
    expect((await documents.latest('bell', 'big')).version).toBe(10);
    expect((await documents.list('bell')).map(({ version }) => version)).toEqual([10]);
    await expect(documents.latest('bell', 'none')).rejects.toMatchObject({ code: 'document.not_found' });
  });

  it('tell officers every version there is, the latest first', async () => {
    const documents = app.get(Documents);
    for (const version of [1, 2, 10]) await documents.publish(Actor.system, 'bell', { ...document, version });
    const officer = new Actor(uuidv7(), 'en', [{ role: 'district_officer', place: 'KH/01/0102/' }]);
    const { body } = await app.as(officer).get('/api/documents');
    expect(body.items.map(({ code, version }: { code: string; version: number }) => [code, version])).toEqual([['big', 10], ['big', 2], ['big', 1]]);
    expect(body.items[0]).toMatchObject({ kind: 'bell', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), publishedAt: expect.stringMatching(/Z$/) });
    expect((await app.as(teacher).get('/api/documents')).body.code).toBe('role.required');
  });
});
