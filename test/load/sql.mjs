// The SQL that one request costs: read from the log of Postgres while it is asked, then run again through `pg` alone.
import { randomUUID } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { pause } from '../../scripts/processes.mjs';

const entry = /^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[(\d+)\] (\w+): {2}(.*)$/;

/** What connections that log their statements wrote while `ask` ran: `{ name, text, values }`, in order. */
export async function statementsOf(log, ask) {
  const from = (await stat(log)).size;
  await ask();
  await settled(log);
  const file = await open(log);
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
  await file.close();
  return read(buffer.toString());
}

/** Postgres writes its log a moment after the answer. */
async function settled(log) {
  for (let before = -1, now = (await stat(log)).size; now !== before; now = (await stat(log)).size) {
    before = now;
    await pause(100);
  }
}

function read(text) {
  const entries = [];
  for (const line of text.split('\n')) {
    const [, pid, sort, words] = entry.exec(line) ?? [];
    if (sort) entries.push({ pid, sort, words });
    else if (entries.length > 0 && line.startsWith('\t')) entries.at(-1).words += `\n${line.slice(1)}`;
  }
  const statements = [];
  // What each connection wrote last: the values of a statement stand in an entry of their own after it.
  const last = new Map();
  for (const { pid, sort, words } of entries) {
    const [, name, executed, simple] = /^duration: [\d.]+ ms {2}(?:execute ([^:]*): ([^]*)|statement: ([^]*))$/.exec(words) ?? [];
    const text = executed ?? simple;
    if (sort === 'DETAIL' && /^Parameters: /i.test(words)) Object.assign(last.get(pid) ?? {}, { values: valuesOf(words) });
    else if (sort === 'LOG') {
      last.set(pid, text === undefined ? undefined : { name: name === '<unnamed>' ? undefined : name, text, values: [] });
      if (text !== undefined) statements.push(last.get(pid));
    }
  }
  return statements;
}

const valuesOf = (words) => [...words.matchAll(/\$\d+ = (?:(NULL)|'((?:[^']|'')*)')/g)].map(([, none, value]) => (none ? null : value.replaceAll("''", "'")));

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Runs the statements again for one after the other of `people`, whose person and session take the place of those of `people[taken]`.
 * What the request made gets a new id each time, as each request makes its own.
 */
export function replay(statements, people, taken) {
  const { personId, sessionId } = people[taken];
  const writes = statements.some(({ text }) => /^\s*(insert|with[^]*insert)/i.test(text));
  return async (pool, i) => {
    const person = people[i % people.length];
    const made = new Map([[personId, person.personId], ...(sessionId ? [[sessionId, person.sessionId]] : [])]);
    const other = (id) => {
      if (!made.has(id)) made.set(id, writes ? randomUUID() : id);
      return made.get(id);
    };
    const connection = await pool.connect();
    try {
      for (const { name, text, values } of statements) await connection.query({ name, text, values: values.map((value) => value && value.replace(uuids, other)) });
    } finally {
      connection.release();
    }
  };
}
