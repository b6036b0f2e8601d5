interface Notice { text: string; undo?: () => Promise<unknown>; at: number }

/** The one line at the foot of the screen that says what was just done, and offers to undo it. */
class Notices {
  current = $state.raw<Notice>();
  say(text: string, undo?: () => Promise<unknown>): void { this.current = { text, at: Date.now(), ...(undo && { undo }) }; }
  close(): void { this.current = undefined; }
  /** Said while the page it belongs to is still opening: it goes along. */
  fresh(): boolean { return this.current !== undefined && Date.now() - this.current.at < 1500; }
}
export const notices = new Notices();
