/** Offers text as a file to be saved. */
export function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/** As `content/` holds it: what every file of its kind says need not be written. */
export async function asYaml({ kind: _, schema: __, ...document }: { kind: string; schema: number }): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(document, { lineWidth: 0 });
}

/** What a YAML file holds, as far as it holds anything; undefined when it is none. */
export async function fromYaml(text: string): Promise<Record<string, unknown> | undefined> {
  const { parse } = await import('yaml');
  try {
    const read: unknown = parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
