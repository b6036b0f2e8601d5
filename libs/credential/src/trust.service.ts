import type { AgreementDocument, InstitutionDocument, Trust } from '#contracts';
import { Clock, Config, Database, Documents } from '#platform';
import { Injectable } from '@nestjs/common';
import { type PublishedKey, trustedKey } from './key.documents.js';
import { PartnerKeyService } from './partner-key.service.js';
import { SigningKeyService } from './signing-key.service.js';

type Issuer = Trust['issuers'][number];
type Name = Issuer['name'];

/** Whom one relies on, and by which keys: what phones bundle, the archive holds, and this server itself checks with. */
@Injectable()
export class TrustService {
  private made?: { state: string; trust: Trust };

  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly config: Config, private readonly documents: Documents,
    private readonly keys: SigningKeyService, private readonly partners: PartnerKeyService,
  ) {}

  /** Made anew when a key or a name changed, whichever process changed it, and every hour, so that its date says how fresh it is. */
  async trust(): Promise<Trust> {
    const state = `${await this.state()} ${this.clock.now().toISOString().slice(0, 13)}`;
    if (this.made?.state !== state) this.made = { state, trust: await this.make() };
    return this.made.trust;
  }

  private async make(): Promise<Trust> {
    const names = await this.names();
    const own = await this.keys.all();
    const partners = (await this.partners.believed()).map((key) => ({ ...key, algorithm: 'Ed25519' as const, validFrom: key.confirmedAt! }));
    const issuers = new Map<string, Issuer>();
    const add = (key: PublishedKey, role: Issuer['role'], name: Name): void => {
      const issuer = issuers.get(key.issuer) ?? { did: key.issuer, name, role, keys: [] };
      issuers.set(key.issuer, { ...issuer, keys: [...issuer.keys, trustedKey(key)] });
    };
    for (const key of own) {
      const code = key.issuer === this.keys.did ? null : key.issuer.slice(this.keys.mandateDid('').length);
      add(key, code === null ? 'coordinator' : 'mandate', code === null ? names.coordinator : names.parties.get(code) ?? same(code));
    }
    for (const key of partners) add(key, 'partner', names.parties.get(key.partyCode) ?? same(key.partyCode));
    const compromised = [...own, ...partners].filter(({ compromisedAt }) => compromisedAt !== null).map(({ kid }) => kid);
    return { kind: 'trust', schema: 1, madeAt: this.clock.now().toISOString(), issuers: [...issuers.values()], witnesses: await this.witnesses(compromised) };
  }

  /** What the register knows from before a key was compromised: the word that it was signed by whom it says. */
  private async witnesses(kids: readonly string[]): Promise<Record<string, string[]>> {
    const rows = await this.db.rows<{ kid: string; sha256: string }>('trust.witnesses',
      `select signed.kid, signed.sha256 from (
         select kid, sha256, registered_at as at from credential_register where kid = any($1)
         union all select kid, encode(sha256(convert_to(jwt, 'UTF8')), 'hex'), made_at from credential_jwts where kid = any($1)) signed
       join (select kid, compromised_at from signing_keys union all select kid, compromised_at from partner_keys) k using (kid)
       where signed.at < k.compromised_at order by signed.kid, signed.sha256`, [kids]);
    return Object.fromEntries(kids.map((kid) => [kid, rows.filter((row) => row.kid === kid).map(({ sha256 }) => sha256)]));
  }

  private async names(): Promise<{ coordinator: Name; parties: Map<string, Name> }> {
    const [institution] = await this.documents.list<InstitutionDocument>('institution');
    const agreements = await this.documents.list<AgreementDocument>('agreement');
    const parties = new Map(agreements.flatMap(({ document }) => document.parties.map(({ code, name }): [string, Name] => [code, name])));
    return { coordinator: institution?.document.name ?? same(new URL(this.config.origin).host), parties };
  }

  /** Changes with every key and every name: some dozens of rows. */
  private async state(): Promise<string> {
    const [row] = await this.db.rows<{ state: string }>('trust.state',
      `select md5(coalesce((select string_agg(concat_ws(' ', kid, issuer, retired_at, compromised_at), ',' order by kid) from signing_keys), '')
         || coalesce((select string_agg(concat_ws(' ', kid, issuer, confirmed_at, retired_at, compromised_at), ',' order by kid) from partner_keys), '')
         || coalesce((select string_agg(sha256, ',' order by code, version) from documents where kind in ('institution', 'agreement')), '')) as state`);
    return row!.state;
  }
}

const same = (text: string): Name => ({ km: text, en: text, fr: text });
