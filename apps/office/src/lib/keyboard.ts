const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, dialog[open]') !== null);

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row === document.activeElement || row.closest('tr, li')?.contains(document.activeElement));
  const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1);
  rows[next]?.focus();
}

/** Chooses the row one is at, in a list of which rows can be chosen. */
function choose(): void {
  document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('.choice input')?.click();
}

/**
 * The office's keys: `/` searches, `j` and `k` walk the rows of a list, `x` chooses one, `Enter` opens (the row is a link, so the
 * browser does), `?` explains. Nothing happens while someone types or holds a modifier.
 */
export function onKey(event: KeyboardEvent, explain: () => void): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const acts: Record<string, () => void> = {
    '/': () => document.querySelector<HTMLElement>('[data-search]')?.focus(),
    'j': () => step(1),
    'k': () => step(-1),
    'x': choose,
    '?': explain,
  };
  const act = acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}
