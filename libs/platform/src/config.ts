import { resolve } from 'node:path';
import { z } from 'zod';

const Environment = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  KRU_DATA: z.string().default('.data'),
  /** Where people reach Kru: printed on certificates, so it must not change. */
  KRU_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** What this installation alone knows; encrypts the signing keys too, unless they have a passphrase of their own. */
  KRU_SECRET: z.string().min(32, 'must have at least 32 characters'),
  /** Encrypts the signing keys that stand in the database. */
  KRU_KEY_PASSPHRASE: z.string().refine((text) => text === '' || text.length >= 16, 'must have at least 16 characters').default(''),
  /** Command of a programme that keeps the signing keys and signs with them, in place of the database (libs/credential/README.md). */
  KRU_SIGNER: z.string().default(''),
  /** Whose word about an asker's address is taken: addresses or networks of one's own proxies. Anyone else could name any address. */
  KRU_PROXIES: z.string().regex(/^[\w.:/]+(, ?[\w.:/]+)*$/, 'must be addresses, separated by commas').default('loopback'),
  KRU_DEMO: z.enum(['0', '1']).default('0'),
  KRU_POOL: z.coerce.number().int().min(2).max(200).default(20),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  NODE_ENV: z.string().default('development'),
});

/** Everything the environment decides, read once and checked before anything starts. */
export class Config {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly origin: string;
  readonly secret: string;
  readonly keyPassphrase: string;
  readonly signer: string | null;
  readonly proxies: string;
  readonly demo: boolean;
  readonly poolSize: number;
  readonly logLevel: string;
  readonly secureCookies: boolean;

  /** The data folder alone: for commands that need no database and so no configuration. */
  static dataFolder(env: Record<string, string | undefined> = process.env): string {
    return resolve(env['KRU_DATA'] ?? '.data');
  }

  /** @throws Error that names each variable at fault in one line. */
  constructor(env: Record<string, string | undefined> = process.env) {
    const read = Environment.safeParse(env);
    if (!read.success) {
      throw new Error(`Configuration: ${read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`);
    }
    this.databaseUrl = read.data.DATABASE_URL;
    this.port = read.data.PORT;
    this.host = read.data.HOST;
    this.dataFolder = resolve(read.data.KRU_DATA);
    this.origin = (read.data.KRU_ORIGIN ?? `http://localhost:${read.data.PORT}`).replace(/\/$/, '');
    this.secret = read.data.KRU_SECRET;
    this.keyPassphrase = read.data.KRU_KEY_PASSPHRASE || read.data.KRU_SECRET;
    this.signer = read.data.KRU_SIGNER || null;
    this.proxies = read.data.KRU_PROXIES;
    this.demo = read.data.KRU_DEMO === '1';
    this.poolSize = read.data.KRU_POOL;
    this.logLevel = read.data.LOG_LEVEL;
    this.secureCookies = this.origin.startsWith('https:');
  }
}
