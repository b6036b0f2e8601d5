/** Names of a table: its trigram index has `latin` and `beginning` as they are, and `khmer` as `searchable(column)`. */
export interface Names { latin: readonly string[]; khmer: readonly string[]; beginning?: readonly string[] }

/**
 * The SQL condition that a name in the script of `text` holds it, or that one of `beginning` begins with it, whatever the case. Two Latin letters
 * are no trigram: then a word must begin with them. Adds its values to `params`; a `%` that someone types is that character.
 */
export function holdsText({ latin, khmer, beginning = [] }: Names, text: string, params: unknown[]): string {
  const plain = text.normalize('NFC').trim();
  const wanted = plain.replace(/[\\%_]/g, '\\$&');
  const give = (value: string): string => `$${params.push(value)}::text`;
  if (/\p{Script=Khmer}/u.test(plain)) {
    const [letters, anywhere] = [give(plain), give(`%${wanted}%`)];
    // What is searchable is compared digit by digit, so the column itself has the last word.
    return `(${khmer.map((column) => `searchable(${column}) like '%' || searchable(${letters}) || '%' and ${column} ilike ${anywhere}`).join(' or ')})`;
  }
  const short = [...plain].length <= 2;
  const begins = short || beginning.length > 0 ? give(`${wanted}%`) : '';
  const inside = short ? [begins, give(`% ${wanted}%`)] : [give(`%${wanted}%`)];
  const ways = [...latin.flatMap((column) => inside.map((pattern) => `${column} ilike ${pattern}`)), ...beginning.map((column) => `${column} ilike ${begins}`)];
  return `(${ways.join(' or ')})`;
}
