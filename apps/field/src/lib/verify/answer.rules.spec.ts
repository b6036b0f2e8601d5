import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '@kru/contracts';
import { type Knowledge, overallOf, toneOf } from './answer.rules.ts';

const institution = { did: 'did:web:kru.test', code: 'ministry', required: true, byMandate: false, state: 'valid' as const };
const verdict = (of: { signature?: Verdict['signature']['state']; status?: Verdict['status']['state']; joint?: Verdict['joint']['state']; second?: Verdict['joint']['institutions'][number]['state'] } = {}): Verdict => ({
  signature: { state: of.signature ?? 'valid', reason: null, issuer: 'did:web:kru.test', kid: 'k', signedAt: null }, status: { state: of.status ?? 'valid', reason: null, since: null },
  joint: { state: of.joint ?? 'not_joint', institutions: [institution, ...(of.second ? [{ ...institution, code: 'partner', state: of.second }] : [])] }, paper: { state: 'none' },
});
const said = (of: Parameters<typeof verdict>[0] = {}): Exclude<Knowledge['register'], string> => ({ verdict: verdict(of), publicReason: null, changedAt: '2026-11-23T00:00:00Z' });
const overall = (of: Partial<Knowledge>): string => overallOf({ phone: verdict(), register: said(), paper: 'none', ...of });

describe('the answer about a certificate', () => {
  it('is valid when device and register both say so', () => {
    expect(overall({})).toBe('valid');
    expect(overall({ paper: 'same' })).toBe('valid');
    expect(toneOf('valid')).toBe('good');
  });

  it('takes the status from the register, and from the lists where the register is silent', () => {
    for (const status of ['revoked', 'suspended', 'superseded', 'expired'] as const) {
      expect(overall({ phone: verdict({ status }), register: said({ status }) })).toBe(status);
      expect(overall({ phone: verdict({ status }), register: 'silent' })).toBe(status);
      expect(overall({ phone: verdict({ status: 'unknown' }), register: said({ status }) })).toBe(status);
      expect(toneOf(status)).not.toBe('good');
    }
  });

  it('is never valid where the status is unknown', () => {
    expect(overall({ phone: verdict({ status: 'unknown' }), register: 'silent' })).toBe('unknown');
    expect(overall({ phone: 'keys', register: 'silent' })).toBe('unknown');
    expect(toneOf('unknown')).toBe('warn');
  });

  it('is not to be trusted where the device finds a forgery, whatever the register says', () => {
    expect(overall({ phone: verdict({ signature: 'invalid' }), register: 'silent' })).toBe('forged');
    expect(overall({ phone: verdict({ signature: 'invalid' }) })).toBe('differs');
    expect(overall({ phone: verdict({ signature: 'invalid' }), ofFile: true })).toBe('forged');
    expect(overall({ phone: verdict({ joint: 'broken', second: 'credential_missing' }) })).toBe('differs');
    expect(overall({ phone: verdict({ signature: 'invalid' }), register: said({ signature: 'invalid' }) })).toBe('forged');
    expect(overall({ paper: 'altered' })).toBe('forged');
  });

  it('is not to be trusted where device and register contradict each other', () => {
    expect(overall({ phone: verdict({ status: 'revoked' }) })).toBe('differs');
    expect(overall({ register: said({ status: 'revoked' }) })).toBe('differs');
    expect(overall({ register: said({ signature: 'invalid' }) })).toBe('differs');
    expect(overall({ register: 'unknown' })).toBe('differs');
    expect(toneOf('differs')).toBe('bad');
  });

  it('takes the register’s word where the device cannot check', () => {
    expect(overall({ phone: 'browser' })).toBe('valid');
    expect(overall({ phone: 'browser', register: said({ signature: 'invalid' }) })).toBe('forged');
  });

  it('does not call a signature that is still awaited a forgery', () => {
    const waiting = { status: 'awaiting_cosign', joint: 'broken', second: 'credential_missing' } as const;
    expect(overall({ phone: verdict({ ...waiting, status: 'valid' }), register: said(waiting) })).toBe('awaiting_cosign');
    expect(overall({ phone: verdict({ ...waiting, status: 'valid', second: 'credential_forged' }), register: said(waiting) })).not.toBe('awaiting_cosign');
    expect(overall({ phone: 'keys', register: said(waiting) })).toBe('awaiting_cosign');
  });
});
