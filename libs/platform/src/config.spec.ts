import { describe, expect, it } from '@jest/globals';
import { Config } from '#platform';

const enough = { DATABASE_URL: 'postgres://localhost/kru', KRU_SECRET: 'x'.repeat(32) };

describe('Config', () => {
  it('has a value for all that may be left out', () => {
    expect(new Config(enough)).toMatchObject({ port: 3000, origin: 'http://localhost:3000', proxies: 'loopback', demo: false, secureCookies: false });
  });

  it('names every variable at fault at once', () => {
    expect(() => new Config({ PORT: 'many' })).toThrow(/DATABASE_URL.*PORT.*KRU_SECRET/s);
    expect(() => new Config({ ...enough, KRU_ORIGIN: 'ftp://kru' })).toThrow(/KRU_ORIGIN/);
  });

  it('takes the networks of proxies, and nothing that is none', () => {
    expect(new Config({ ...enough, KRU_PROXIES: '10.0.0.0/8, ::1' }).proxies).toBe('10.0.0.0/8, ::1');
    expect(() => new Config({ ...enough, KRU_PROXIES: '' })).toThrow(/KRU_PROXIES/);
  });

  it('encrypts keys by the secret, unless they have a passphrase of their own', () => {
    expect(new Config({ ...enough, KRU_KEY_PASSPHRASE: '', KRU_SIGNER: '' })).toMatchObject({ keyPassphrase: enough.KRU_SECRET, signer: null });
    expect(new Config({ ...enough, KRU_KEY_PASSPHRASE: 'sixteen letters.' }).keyPassphrase).toBe('sixteen letters.');
    expect(() => new Config({ ...enough, KRU_KEY_PASSPHRASE: 'short' })).toThrow(/KRU_KEY_PASSPHRASE must have at least 16/);
  });

  it('keeps cookies to https where people reach it by https', () => {
    expect(new Config({ ...enough, KRU_ORIGIN: 'https://kru.gov.kh/' })).toMatchObject({ origin: 'https://kru.gov.kh', secureCookies: true });
  });
});
