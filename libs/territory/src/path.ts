/** `KH/12/` and `1203` → `KH/12/1203/`. Every path ends in `/`, so that `KH/1/` is no prefix of `KH/12/`. */
export const pathOf = (parentPath: string, code: string): string => `${parentPath}${code}/`;

/** The paths above, widest first: `KH/12/1203/` → `KH/`, `KH/12/`. */
export function ancestorsOf(path: string): string[] {
  const codes = path.split('/').slice(0, -1);
  return codes.slice(0, -1).map((_, i) => `${codes.slice(0, i + 1).join('/')}/`);
}

/** The path one above, or null for a country. */
export const parentOf = (path: string): string | null => ancestorsOf(path).at(-1) ?? null;

/** The code at the end: `KH/12/` → `12`. */
export const codeOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Codes are capitals and digits: no `/`, and nothing that sorts after `~`, which ends the range of a prefix. */
export const isCode = (code: string): boolean => /^[A-Z0-9]{1,20}$/.test(code);

export const isPath = (path: string): boolean => /^([A-Z0-9]{1,20}\/)+$/.test(path);
