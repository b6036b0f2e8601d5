import { isInside, type Locale, type Role } from '#contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

export interface HeldRole { role: Role; place: string }

/** Who asks. Always the first argument of a service's verb. */
export class Actor {
  constructor(
    readonly personId: string,
    readonly locale: Locale,
    readonly roles: readonly HeldRole[],
    readonly sessionId: string | null = null,
  ) {}

  /** True when one of `roles` is held in a territory that contains `place` (a path ending in `/`). */
  holds(roles: readonly Role[] | Role, place: string): boolean {
    return this.territories(roles).some((territory) => isInside(place, territory));
  }

  has(role: Role): boolean {
    return this.roles.some((held) => held.role === role);
  }

  /** Territories (paths) in which one of `roles` is held. */
  territories(roles: readonly Role[] | Role): string[] {
    const wanted: readonly Role[] = typeof roles === 'string' ? [roles] : roles;
    return this.roles.filter((held) => wanted.includes(held.role)).map((held) => held.place);
  }

  /** Kru itself: jobs, commands, the demo. */
  static readonly system = new Actor('00000000-0000-7000-8000-000000000000', 'en', [{ role: 'administrator', place: '' }]);
}

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | undefined =>
  context.switchToHttp().getRequest<{ actor?: Actor }>().actor);
