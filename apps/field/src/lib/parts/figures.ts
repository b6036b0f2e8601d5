import type { FileRef } from '@kru/contracts';
import { getContext, setContext } from 'svelte';

const name = Symbol('figures');

/** A course that is only looked at is not on the phone: its figures come from the ministry. */
export const figuresFrom = (address: (file: FileRef) => string): void => { setContext(name, address); };
export const figureAddress = (): ((file: FileRef) => string) | undefined => getContext<((file: FileRef) => string) | undefined>(name);
