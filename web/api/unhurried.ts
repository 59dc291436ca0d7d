/** So long the page may be held up at a stretch. */
const milliseconds = 12;

/** Does work that comes in steps, and lets the page draw and answer whoever uses it in between. */
export async function unhurried<Result>(work: Generator<void, Result, void>): Promise<Result> {
  for (let began = performance.now(); ; ) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < milliseconds) continue;
    await new Promise((next) => setTimeout(next));
    began = performance.now();
  }
}
