import { type CanActivate, type ExecutionContext, Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type Access, ACCESS } from './allow.js';
import type { Actor } from './actor.js';
import { Refused } from './refusal.js';

/** Says who a request comes from. Identity provides it. */
export abstract class Authenticator {
  /** The person behind a request, or undefined when nobody is signed in. */
  abstract actorOf(request: FastifyRequest): Promise<Actor | undefined>;
}

/** Every route says who may call it; the app refuses to start when one says nothing. */
@Injectable()
export class AccessGuard implements CanActivate, OnApplicationBootstrap {
  constructor(
    private readonly reflector: Reflector,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly authenticator: Authenticator,
  ) {}

  onApplicationBootstrap(): void {
    const silent = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return this.scanner.getAllMethodNames(prototype)
        .filter((name) => (Reflect.getMetadata(METHOD_METADATA, prototype[name]!) as RequestMethod | undefined) !== undefined)
        .filter((name) => this.reflector.getAllAndOverride(ACCESS, [prototype[name] as never, metatype as never]) === undefined)
        .map((name) => `${metatype?.name}.${name}`);
    });
    if (silent.length > 0) throw new Error(`These routes say neither @Allow nor @Public: ${silent.join(', ')}`);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access>(ACCESS, [context.getHandler(), context.getClass()]);
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    const actor = await this.authenticator.actorOf(request);
    if (actor) request.actor = actor;
    if (access === 'public') return true;
    if (!actor) throw new Refused('session.required');
    if (access !== 'anyone_signed_in' && !access.some((role) => actor.has(role))) throw new Refused('role.required', { roles: access });
    return true;
  }
}
