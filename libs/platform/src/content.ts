import { relative } from 'node:path';
import type { Type } from '@nestjs/common';
import type { Actor } from './actor.js';

/** What is wrong in a file of `content/`, where its author can find it: by line in an editor of text, by `path` in one of fields. */
export interface ContentFault { file: string; line: number; message: string; path?: (string | number)[] }

/** One document made from `content/`, with what must not leave the server beside it. */
export interface Compiled { document: { code: string; version: number }; secret?: unknown }

/** Documents are published only when there is no fault at all. */
export interface Compilation<C extends Compiled = Compiled> { compiled: C[]; faults: ContentFault[] }

/** One kind of document that `content/` holds. Compiling needs no database, so that authors can check what they write anywhere. */
export interface ContentKind<C extends Compiled = Compiled> {
  name: string;
  /** Reads the kind's files under `content` (a folder); the same files always give the same documents. */
  compile(content: string): Promise<Compilation<C>>;
}

/** Publishes what its kind compiled: a provider of its lib, marked with `@LoadsContent`. Safe to repeat. */
export interface ContentLoader<C extends Compiled = Compiled> {
  /** Gives how many documents were new. Runs in a transaction. */
  publish(actor: Actor, compiled: C[]): Promise<number>;
}

const registered: { kind: ContentKind; loader: Type<ContentLoader> }[] = [];

/** Says that the class publishes documents of `kind`: `content check` and `content load` then know of it. */
export const LoadsContent = <C extends Compiled>(kind: ContentKind<C>) => (loader: Type<ContentLoader<C>>): void => {
  registered.push({ kind, loader });
};

/** Every kind of the libs that were imported, by name. */
export const contentKinds = (): readonly { kind: ContentKind; loader: Type<ContentLoader> }[] =>
  [...registered].sort((a, b) => (a.kind.name < b.kind.name ? -1 : 1));

/** A path as its author would type it. */
export const shown = (file: string): string => relative(process.cwd(), file) || file;

export const describeFault = ({ file, line, message }: ContentFault): string => `${file}:${line} ${message}`;
