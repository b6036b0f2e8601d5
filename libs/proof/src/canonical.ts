import { hex, utf8 } from './bytes.js';
import type { ProofCrypto } from './crypto.js';
import { type Meaning, type Shape, shapesOf } from './shapes.js';

type Json = Record<string, unknown>;
/** A node without a name: it gets one from what is said of it. */
class Blank {
  label = '';
  hash = '';
  /** What is said of it, and with it. */
  readonly quads: Quad[] = [];
}
type Term = string | Blank;
interface Quad { subject: Term; predicate: string; object: Term }

/** The document is of no shape that is known here. */
class Unknown extends Error {}

const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
const IRI = /^(?:https?:\/\/|did:|urn:uuid:)(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/;
const DOTS = /\/\.{1,2}(?:[/?#]|$)/;
const TO_ESCAPE = /[\p{Cc}"\\]/u;
/** Halves of characters, and the two that are none: libraries differ about how to write them. */
const NO_CHARACTER = /[\p{Surrogate}\ufffe\uffff]/u;
const SHORT: Readonly<Record<string, string>> = { '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
/** Credits have at most three digits; what is larger or finer is written differently by different libraries. */
const LARGEST = 1e6;

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  return SHORT[character] ?? (code < 0x20 || code === 0x7f ? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}` : character);
}

function literal(value: unknown): string {
  if (typeof value !== 'string' || NO_CHARACTER.test(value)) throw new Unknown();
  return `"${TO_ESCAPE.test(value) ? value.replace(/[\p{Cc}"\\]/gu, escapeCharacter) : value}"`;
}

function iri(value: unknown): string {
  if (typeof value !== 'string' || !IRI.test(value) || DOTS.test(value)) throw new Unknown();
  return `<${value}>`;
}

/** As JSON-LD writes a number: an integer by its digits, any other as `1.5E0`. */
function float(value: unknown): string {
  if (typeof value !== 'number' || !(value > 0 && value < LARGEST)) throw new Unknown();
  return `"${Number.isInteger(value) ? value.toFixed(0) : value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')}"`;
}

/** Whether a node's types are these, each once. */
function isOf(type: unknown, wanted: readonly string[]): boolean {
  const given: unknown[] = type === undefined ? [] : Array.isArray(type) ? type : [type];
  return given.length === wanted.length && wanted.every((each) => given.includes(each));
}

/** Writes down all that a document says, statement by statement. */
class Reader {
  readonly quads: Quad[] = [];
  readonly blanks: Blank[] = [];
  private readonly names = new Set<string>();

  node(value: unknown, shape: Shape): Term {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Unknown();
    const { id, type, ...fields } = value as Json;
    const term = this.name(id, shape);
    this.types(term, type, shape);
    const entries = Object.entries(fields);
    if (type === undefined && entries.length === 0) throw new Unknown();
    for (const [key, each] of entries) {
      if (!Object.hasOwn(shape.fields, key)) throw new Unknown();
      const field = shape.fields[key]!;
      this.say(term, `<${field.iri}>`, each, field.means);
    }
    return term;
  }

  private name(id: unknown, shape: Shape): Term {
    if (shape.name === 'iri') {
      const name = iri(id);
      // Two nodes of one name are one node: no library need be asked how they merge, since none of ours do.
      if (this.names.has(name)) throw new Unknown();
      this.names.add(name);
      return name;
    }
    if (id !== undefined) throw new Unknown();
    const blank = new Blank();
    this.blanks.push(blank);
    return blank;
  }

  private types(subject: Term, value: unknown, { types }: Shape): void {
    const wanted = Object.keys(types);
    if (!isOf(value, wanted)) throw new Unknown();
    for (const type of wanted) this.add(subject, TYPE, `<${types[type]!}>`);
  }

  private add(subject: Term, predicate: string, object: Term): void {
    const quad = { subject, predicate, object };
    this.quads.push(quad);
    if (typeof subject !== 'string') subject.quads.push(quad);
    if (typeof object !== 'string') object.quads.push(quad);
  }

  private say(subject: Term, predicate: string, value: unknown, means: Meaning): void {
    if (means.is === 'node' && means.many) {
      if (!Array.isArray(value) || value.length === 0) throw new Unknown();
      for (const each of value) this.add(subject, predicate, this.node(each, means.shape));
    } else this.add(subject, predicate, this.object(value, means));
  }

  private object(value: unknown, means: Meaning): Term {
    switch (means.is) {
      case 'text': return means.datatype === undefined ? literal(value) : `${literal(value)}^^<${means.datatype}>`;
      case 'link': return iri(value);
      case 'word': {
        if (typeof value !== 'string' || !Object.hasOwn(means.words, value)) throw new Unknown();
        return `<${means.words[value]!}>`;
      }
      case 'float': return `${float(value)}^^<https://www.w3.org/2001/XMLSchema#float>`;
      case 'boolean': {
        if (typeof value !== 'boolean') throw new Unknown();
        return `"${value}"^^<https://www.w3.org/2001/XMLSchema#boolean>`;
      }
      case 'node': return this.node(value, means.shape);
    }
  }
}

const written = (term: Term, seenFrom: Blank | null): string => (typeof term === 'string' ? term : seenFrom === null ? `_:${term.label}` : term === seenFrom ? '_:a' : '_:z');
const line = ({ subject, predicate, object }: Quad, seenFrom: Blank | null): string => `${written(subject, seenFrom)} ${predicate} ${written(object, seenFrom)} .\n`;

/** RDFC-1.0: a blank node is named by the order of the hash of what is said of it. False when two are alike, which takes the whole algorithm. */
async function label({ blanks }: Reader, crypto: ProofCrypto): Promise<boolean> {
  for (const blank of blanks) {
    const lines = blank.quads.map((quad) => line(quad, blank));
    blank.hash = hex(await crypto.sha256(utf8(lines.sort().join(''))));
  }
  blanks.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  blanks.forEach((blank, place) => { blank.label = `c14n${place}`; });
  return blanks.every(({ hash }, place) => place === 0 || hash !== blanks[place - 1]!.hash);
}

function read(document: object): Reader | null {
  const { '@context': contexts, ...rest } = document as Json;
  const shape = shapesOf.get(JSON.stringify(contexts))?.find(({ types }) => isOf(rest['type'], Object.keys(types)));
  if (!shape) return null;
  const reader = new Reader();
  try {
    reader.node(rest, shape);
    return reader;
  } catch (error) {
    if (!(error instanceof Unknown)) throw error;
    return null;
  }
}

/**
 * The canonical N-Quads (RDFC-1.0) of a document of ours: award credential, status list credential, or the options of
 * a proof. Null for any other, and for those few of ours that need more of the algorithm than is done here: then a
 * JSON-LD library must be asked.
 */
export async function canonicalQuads(document: object, crypto: ProofCrypto): Promise<string | null> {
  const reader = read(document);
  if (!reader || !(await label(reader, crypto))) return null;
  return reader.quads.map((quad) => line(quad, null)).sort().join('');
}
