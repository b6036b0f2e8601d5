/** Hands a file that the phone keeps to its own downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken its copy of the address by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
