import { Actor, Clock, Database, Facts } from '#platform';

/** What was asked for when a demo began: enough to make the very same one again. */
export interface DemoPlan { teachers: number; learners: number; seed: number; /** File of another gazetteer than the one shipped. */ gazetteer: string | null; now: string }

/** One stretch of the demo, cut into steps. Each step is one transaction. */
export interface Stage { name: string; steps: number; run: (step: number) => Promise<void> }

/**
 * Makes the demo step by step. What is done stands among the facts, written in the step's own transaction: after a kill the next start
 * goes on with the same plan at the step that was cut off, and nothing is made twice.
 */
export class DemoRun {
  constructor(private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly say: (line: string) => void) {}

  /** The plan of the demo in this database; undefined when there is none. */
  async plan(): Promise<DemoPlan | undefined> {
    const [begun] = await this.db.ask<{ data: DemoPlan }>("select data from facts where subject = 'demo' and name = 'demo.begun'");
    return begun?.data;
  }

  async finished(): Promise<boolean> {
    return (await this.db.ask("select from facts where subject = 'demo' and name = 'demo.finished'")).length > 0;
  }

  async begin(plan: DemoPlan): Promise<void> {
    await this.db.transaction(() => this.record('demo.begun', plan));
  }

  async run(stages: Stage[]): Promise<void> {
    const total = stages.reduce((sum, { steps }) => sum + steps, 0);
    let reached = 0;
    let told = -10;
    for (const { name, steps, run } of stages) {
      for (let step = 0; step < steps; step++, reached++) {
        const percent = Math.floor((100 * reached) / total);
        if (percent >= told + 10) this.say(`demo: ${(told = percent - (percent % 10))} % ${name}`);
        await this.advance(name, step, () => run(step));
      }
    }
    if (!(await this.finished())) await this.db.transaction(() => this.record('demo.finished', {}));
    this.say('demo: 100 %');
  }

  /** Two processes that make the same demo take turns, and the second finds the step done. */
  private advance(stage: string, step: number, work: () => Promise<void>): Promise<void> {
    return this.db.transaction(async () => {
      await this.db.alone('demo');
      const [done] = await this.db.rows<{ steps: number }>('demo.done',
        "select count(*)::int as steps from facts where subject = 'demo' and name = 'demo.advanced' and data ->> 'stage' = $1", [stage]);
      if (step < done!.steps) return;
      await work();
      await this.record('demo.advanced', { stage });
    });
  }

  private record(name: string, data: object): Promise<void> {
    return this.facts.record(Actor.system, { name, subject: 'demo', place: '', data });
  }
}
