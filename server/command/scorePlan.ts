import { type Command, InvalidArgumentError } from "commander";
import { type Decay, decays } from "../../domain/score/reach/decay.ts";
import { type DecayName, type Measure, measureWords } from "../../domain/score/measures/measure.ts";
import { furthestStep, luoAndQi, type Step, stepDecay } from "../../domain/score/measures/stepDecay.ts";

/** The options of `atlas score` that say how to score, as they were given. */
export type PlanOptions = {
  readonly measure: Measure;
  readonly radius?: number;
  readonly decay?: DecayName;
  readonly steps?: readonly Step[];
};

/** How to score. */
export type ScorePlan = {
  readonly measure: Measure;
  /** Null for the container ratio, which knows no nearness. */
  readonly nearness: DecayName | null;
  readonly decay: Decay;
  readonly radius: number;
  readonly steps: readonly Step[];
};

/** The radius where nobody says how far people travel. */
export const usualRadius = 10;

/** Turns options into a plan. Options that contradict each other, or the measure, are a wrong call. */
export function scorePlan(options: PlanOptions, command: Command): ScorePlan {
  const { measure, steps = luoAndQi } = options;
  const nearness = nearnessOf(options, command);
  const radius = nearness === "steps" ? Math.min(options.radius ?? Infinity, furthestStep(steps)) : options.radius;
  return {
    measure,
    nearness,
    decay: nearness === "steps" ? stepDecay(steps) : decays[nearness ?? "binary"],
    radius: radius ?? usualRadius,
    steps,
  };
}

function nearnessOf(options: PlanOptions, command: Command): DecayName | null {
  const { measure, decay, steps } = options;
  const [usual, ...others] = measureWords[measure].decays;
  if (usual === undefined) return refuseNearness(options, command);
  const asked = decay ?? (steps === undefined ? usual : "steps");
  if (steps !== undefined && asked !== "steps")
    return command.error(`--steps goes with --decay steps, not with --decay ${asked}: leave one of them out.`);
  if (asked === usual || others.includes(asked)) return asked;
  return command.error(
    `${measure} is the ${measureWords[measure].title}: nearness counts by ${usual} weights in it, not ${asked}. Leave --decay and --steps out, or choose another measure.`,
  );
}

/** A measure that knows no nearness would pass over these options in silence. */
function refuseNearness({ measure, radius, decay, steps }: PlanOptions, command: Command): null {
  if ([radius, decay, steps].every((option) => option === undefined)) return null;
  return command.error(
    `${measure} is the ${measureWords[measure].title}: borders are its walls, so --radius, --decay and --steps mean nothing to it. Leave them out.`,
  );
}

/** Reads a radius from the command line. */
export function radiusFrom(text: string): number {
  const radius = text.trim() === "" ? Number.NaN : Number(text);
  if (!(radius > 0 && radius < Infinity))
    throw new InvalidArgumentError(`Expected a number above 0, such as ${usualRadius}.`);
  return radius;
}
