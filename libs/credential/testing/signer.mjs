// An external signer as small as one can be: keys in memory, requests and answers as lines of JSON. Ends with its input.
// `node signer.mjs silent` answers no signing; `wrong` signs other bytes; `gone` ends when it is to sign.
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createInterface } from 'node:readline';

const mood = process.argv[2];
const keys = new Map();
const thumbprint = ({ kty, crv, x, e, n }) => createHash('sha256').update(JSON.stringify(kty === 'OKP' ? { crv, kty, x } : { e, kty, n })).digest('base64url');

const does = {
  make({ algorithm }) {
    const { publicKey, privateKey } = algorithm === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = publicKey.export({ format: 'jwk' });
    keys.set(thumbprint(jwk), { privateKey, hash: algorithm === 'Ed25519' ? null : 'sha256' });
    return { jwk };
  },
  sign({ kid, data }) {
    const key = keys.get(kid);
    if (!key) throw new Error(`no key ${kid} on this card`);
    if (mood === 'gone') process.exit(3);
    const bytes = Buffer.from(data, 'base64url');
    return { signature: sign(key.hash, mood === 'wrong' ? bytes.subarray(1) : bytes, key.privateKey).toString('base64url') };
  },
};

process.stdout.write('Signer ready.\n');
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, do: what, ...request } = JSON.parse(line);
  if (mood === 'silent' && what === 'sign') return;
  try {
    process.stdout.write(`${JSON.stringify({ id, ...does[what](request) })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ id, error: error.message })}\n`);
  }
});
