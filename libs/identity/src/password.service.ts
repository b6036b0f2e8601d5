import { type Actor, Database, Facts, RuleBroken } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { randomUUID } from 'node:crypto';
import { Person } from './person.entity.js';
import { passwordSet } from './person.facts.js';

export const shortestPassword = 8;

/** Passwords through argon2id, with OWASP's parameters (19 MiB, two passes), which are the library's own. */
@Injectable()
export class PasswordService implements OnModuleInit {
  private nobodys: string;

  constructor(private readonly db: Database, private readonly facts: Facts) {}

  async onModuleInit(): Promise<void> {
    this.nobodys = await hash(randomUUID());
  }

  /** Takes as long without a hash as with one. */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const right = await verify(passwordHash ?? this.nobodys, password.normalize('NFKC'));
    return right && passwordHash !== null;
  }

  /** Sets a password that its owner chose. @throws RuleBroken `password.too_short`, `password.too_easy` */
  async choose(actor: Actor, person: Person, password: string): Promise<void> {
    mustBeHardToGuess(person, password);
    await this.set(actor, person, password);
  }

  /** Sets any password: for the demo. */
  async set(actor: Actor, person: Person, password: string): Promise<void> {
    person.passwordHash = await hash(password.normalize('NFKC'));
    await this.db.repo(Person).update({ id: person.id }, { passwordHash: person.passwordHash });
    await this.facts.record(actor, passwordSet(person));
  }
}

const favourites = ['password', 'motdepasse', 'azerty', 'qwerty', 'iloveyou', 'cambodia', 'kampuchea', '12345678', '87654321', '11223344'];

/** Length and guessability, as NIST SP 800-63B has it: no rules about sorts of characters. */
export function mustBeHardToGuess(person: Pick<Person, 'staffId' | 'phone' | 'email' | 'nameLatin'>, password: string): void {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < shortestPassword) throw new RuleBroken('password.too_short', { minimum: shortestPassword });
  const own = [person.staffId, person.phone, person.phone?.replace('+855', '0'), person.email, person.email?.split('@')[0], person.nameLatin, person.nameLatin.replaceAll(' ', '')];
  const core = plain.replace(/\d{1,4}$/, '');
  const easy = own.some((each) => each && (each.toLowerCase() === plain || each.toLowerCase() === core))
    || favourites.some((each) => plain.startsWith(each) && plain.length < each.length + 5) || new Set(plain).size < 3;
  if (easy) throw new RuleBroken('password.too_easy');
}
