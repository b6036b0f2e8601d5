import { describe, expect, it } from '@jest/globals';
import { bundledLoader, checkContexts, contexts } from './bundled-loader.js';

describe('the contexts', () => {
  it('are those that Kru was written with', () => {
    expect(() => checkContexts()).not.toThrow();
    expect(contexts.size).toBe(4);
  });

  it('stop the start when one letter of them is another, or one is missing', () => {
    for (const [url, context] of contexts) {
      expect(() => checkContexts(new Map([...contexts].filter(([each]) => each !== url)))).toThrow(`${url} is missing`);
      const changed = JSON.parse(JSON.stringify(context).replace(/"https:\/\/w/, '"https://v')) as object;
      expect(() => checkContexts(new Map([...contexts, [url, changed]]))).toThrow(`${url} is not the one it was written with`);
    }
  });

  it('are never asked of the network', async () => {
    await expect(bundledLoader(new Map())('https://www.w3.org/ns/did/v1')).rejects.toThrow('the network is never asked');
  });
});
