import { describe, expect, it } from '@jest/globals';
import { testApp } from '#platform/testing';

const app = await testApp([]);

describe('GET /api/health', () => {
  it('answers whoever asks, and says that no worker was heard of', async () => {
    const { status, body } = await app.as().get('/api/health');
    expect(status).toBe(200);
    expect(body).toMatchObject({ database: { ok: true }, migrations: { pending: 0 }, worker: { alive: false, waiting: 0 } });
  });
});
