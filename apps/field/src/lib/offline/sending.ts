// What sends and fetches comes with the second script: the first view does not wait for it.

/** Follows the network for as long as the app is open. Returns how to stop. */
export function keepInSync(): () => void {
  let stop = (): void => undefined;
  let left = false;
  const begin = async (): Promise<void> => {
    try {
      const sync = await import('./sync.ts');
      if (!left) stop = sync.keepInSync();
    } catch {
      // The script itself has not come: neither does anything else until there is a network.
      if (!left) window.addEventListener('online', begin, { once: true });
    }
  };
  void begin();
  return () => {
    left = true;
    window.removeEventListener('online', begin);
    stop();
  };
}

/** The person asks for what is new now. */
export const syncNow = async (): Promise<void> => (await import('./sync.ts')).sync();
