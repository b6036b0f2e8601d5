import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

type Handler = (payload: never) => Promise<void>;

const JOB = 'kru:job';
const FACT = 'kru:fact';
const EVERY = 'kru:every';

const mark = (key: string, value: unknown): MethodDecorator => (_target, _name, descriptor: PropertyDescriptor) => {
  Reflect.defineMetadata(key, value, descriptor.value as object);
};

/** The method runs the jobs called `name`, in the worker, each in its own transaction, at least once: it must be idempotent. */
export const Job = (name: string): MethodDecorator => mark(JOB, name);

/** The method is told of every fact called one of `names`: in the worker, in a transaction of its own, at least once. */
export const OnFact = (...names: string[]): MethodDecorator => mark(FACT, names);

/** The worker calls the method every so many seconds, one process at a time, in a transaction. */
export const Every = (seconds: number): MethodDecorator => mark(EVERY, seconds);

/** Who does what later: read from the decorators when the app starts. */
@Injectable()
export class Subscriptions implements OnModuleInit {
  readonly tasks = new Map<string, Handler>();
  readonly periodic: { name: string; seconds: number; run: () => Promise<void> }[] = [];
  private readonly byFact = new Map<string, string[]>();

  constructor(private readonly discovery: DiscoveryService, private readonly scanner: MetadataScanner) {}

  /** Names of the tasks that want facts called `name`. */
  of(name: string): string[] {
    return this.byFact.get(name) ?? [];
  }

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object' || !metatype) continue;
      const methods = instance as Record<string, Handler>;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        this.register(`${metatype.name}.${name}`, methods[name]!, methods[name]!.bind(instance));
      }
    }
  }

  private register(task: string, method: Handler, run: Handler): void {
    const job = Reflect.getMetadata(JOB, method) as string | undefined;
    const facts = (Reflect.getMetadata(FACT, method) ?? []) as string[];
    const seconds = Reflect.getMetadata(EVERY, method) as number | undefined;
    if (job) this.tasks.set(job, run);
    if (facts.length > 0) this.tasks.set(task, run);
    for (const fact of facts) this.byFact.set(fact, [...this.of(fact), task]);
    if (seconds) this.periodic.push({ name: task, seconds, run: run as unknown as () => Promise<void> });
  }
}
