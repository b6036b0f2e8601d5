import { asRefusal, type Refusal } from '#lib/api.ts';

/** One act of a person that goes to the server: busy while it is under way, refused with words when it is not accepted. */
export class Work {
  busy = $state(false);
  refused = $state.raw<Refusal>();

  /** Runs `act` once at a time; true when it was accepted. */
  async run(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refused = undefined;
    try {
      await act();
      return true;
    } catch (error) {
      this.refused = asRefusal(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
