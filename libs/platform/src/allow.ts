import { type RefusalCode, type Role } from '#contracts';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const ACCESS = 'kru:access';
export type Access = 'public' | 'anyone_signed_in' | readonly Role[];

/** Who may call: the roles named, or anyone signed in when none is. The policy then decides about the thing itself. */
export const Allow = (...roles: Role[]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, roles.length > 0 ? roles : 'anyone_signed_in'), ApiExtension('x-kru-allow', roles.length > 0 ? roles : ['signed_in']));

/** Open to the world. */
export const Public = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, 'public'), ApiExtension('x-kru-allow', ['public']));

/** Names the refusals a route may give, for OpenAPI. Those that any route may give need no naming. */
export const Refuses = (...codes: RefusalCode[]): MethodDecorator => ApiExtension('x-kru-refusals', codes) as MethodDecorator;
