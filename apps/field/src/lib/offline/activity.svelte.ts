/** What the network is doing just now; what waits is in the outbox. */
class Activity {
  /** `sending 3 of 7` */
  now = $state.raw<{ done: number; total: number } | null>(null);
  /** Null until the server was asked for the first time. */
  online = $state<boolean | null>(null);

  sending(now: { done: number; total: number } | null): void { this.now = now; }
  reached(): void { this.online = true; }
  lost(): void { this.online = false; this.now = null; }
}

export const activity = new Activity();
