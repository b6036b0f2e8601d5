// A network that can fail: a relay to the server, which is there or is not, whatever the browser believes.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** @returns url (the server's, through the relay), off(), on(), offAfter(bytes): goes off once so many were sent from now on, and tells it by resolving */
export async function networkTo(t, server) {
  const { port } = new URL(server);
  const open = new Set();
  let there = true;
  let left = Infinity;
  let spent = () => {};
  const relay = createServer((near) => {
    if (!there) return void near.destroy();
    const far = connect(Number(port), '127.0.0.1');
    for (const [socket, other] of [[near, far], [far, near]]) {
      open.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => { open.delete(socket); other.destroy(); });
    }
    near.on('data', ({ length }) => {
      left -= length;
      if (left <= 0) spent();
    });
    near.pipe(far).pipe(near);
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const off = () => { there = false; for (const socket of open) socket.destroy(); };
  t.after(() => { off(); relay.close(); });
  const offAfter = async (bytes) => {
    left = bytes;
    await new Promise((done) => { spent = done; });
    left = Infinity;
    off();
  };
  return { url: `http://localhost:${relay.address().port}`, off, on: () => { there = true; }, offAfter };
}
