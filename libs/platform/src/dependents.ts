import { Injectable } from '@nestjs/common';

type Find = (ids: readonly string[]) => Promise<readonly string[]>;

/**
 * Who still needs what. Nothing points across libs in the database, so a lib that keeps ids of a lower lib's things says here which of
 * them it holds; the lower lib asks before it lets something go.
 */
@Injectable()
export class Dependents {
  private readonly finders = new Map<string, { name: string; find: Find }[]>();

  /** `find` gives those of the ids of `kind` (`people`: ids, `places`: paths) that `name` holds. Call it when the module starts. */
  register(kind: string, name: string, find: Find): void {
    this.finders.set(kind, [...this.finders.get(kind) ?? [], { name, find }]);
  }

  /** For each name that holds some of `ids`: which. Empty when nobody needs them. */
  async of(kind: string, ids: readonly string[]): Promise<Map<string, readonly string[]>> {
    const held = new Map<string, readonly string[]>();
    for (const { name, find } of this.finders.get(kind) ?? []) {
      const some = await find(ids);
      if (some.length > 0) held.set(name, some);
    }
    return held;
  }
}
