import { createHash, randomBytes } from 'node:crypto';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session ends when it has not been used for so long. */
export const sessionDays = 30;

/** Someone signed in on one device. Only a hash of its token is kept: who reads the table cannot sign in. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') tokenHash: string;
  @Column('timestamptz') createdAt: Date;
  /** To the hour: written at most once an hour. */
  @Column('timestamptz') lastSeenAt: Date;
  @Column('text') userAgent: string;
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
export const newToken = (): string => randomBytes(32).toString('base64url');

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const shape = new RegExp(`^(${uuid})\\.(${uuid})\\.([\\w-]{43})$`);

/** The cookie's parts, or undefined when Kru made no such cookie. */
export function readCookie(value: string | undefined): { personId: string; sessionId: string; token: string } | undefined {
  const [, personId, sessionId, token] = shape.exec(value ?? '') ?? [];
  return personId && sessionId && token ? { personId, sessionId, token } : undefined;
}
