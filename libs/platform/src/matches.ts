import { Injectable, Param, ParseUUIDPipe, type PipeTransform } from '@nestjs/common';
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

/** A path parameter that must be a UUID. */
export const Id = (name = 'id'): ParameterDecorator => Param(name, new ParseUUIDPipe());

/** Documents a body that `Matches` checks, from the same schema. */
export const JsonBody = (schema: z.ZodType): MethodDecorator =>
  ApiBody({ schema: z.toJSONSchema(schema, { target: 'openapi-3.0', unrepresentable: 'any', io: 'input' }) as object });
