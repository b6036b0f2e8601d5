import { type ArgumentMetadata, Injectable, Param, ParseUUIDPipe, type PipeTransform, ValidationPipe } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { z } from 'zod';
import { Refused } from './refusal.js';

/** Checks a body against a document's or record's schema from contracts. */
@Injectable()
export class Matches<T> implements PipeTransform<unknown, T> {
  constructor(private readonly schema: z.ZodType<T>) {}

  transform(value: unknown): T {
    const read = this.schema.safeParse(value);
    if (read.success) return read.data;
    const faults = read.error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    throw new Refused('request.invalid', { faults });
  }
}

/**
 * Checks bodies and queries against their class. A record's schema has the name of its type, so it is what decorator
 * metadata gives as the parameter's class: no class, and left to `Matches`.
 */
@Injectable()
export class ChecksClasses extends ValidationPipe {
  constructor() { super({ whitelist: true, forbidNonWhitelisted: true, transform: true }); }

  protected override toValidate(metadata: ArgumentMetadata): boolean {
    return typeof metadata.metatype === 'function' && super.toValidate(metadata);
  }
}

/** A path parameter that must be a UUID. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, new ParseUUIDPipe());

/** Documents a body that `Matches` checks, from the same schema. */
export const JsonBody = (schema: z.ZodType): MethodDecorator => ApiBody({ schema: jsonSchemaOf(schema) });

/** The schema of a document or a record as OpenAPI 3.1 writes it, which is JSON Schema. */
export function jsonSchemaOf(schema: z.ZodType): object {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return json;
}
