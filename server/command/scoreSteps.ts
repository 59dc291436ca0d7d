import { InvalidArgumentError } from "commander";
import { type Step, stepProblem } from "../../domain/score/measures/stepDecay.ts";

/** Reads steps from the command line, such as 10:1,20:.68,30:.22. */
export function stepsFrom(text: string): readonly Step[] {
  const steps = text.split(",").map((part): Step => {
    const [, edge = "", weight = ""] = pattern.exec(part.trim()) ?? [];
    if (edge === "") throw new InvalidArgumentError(`“${part}” is not DISTANCE:WEIGHT, as in 10:1,20:.68,30:.22.`);
    return { upToKm: Number(edge), weight: Number(weight) };
  });
  const problem = stepProblem(steps);
  if (problem !== null) throw new InvalidArgumentError(`In “${text}” ${problem}.`);
  return steps;
}

const pattern = /^(\d+\.?\d*|\.\d+):(\d+\.?\d*|\.\d+)$/;
