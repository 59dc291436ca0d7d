import type { ReportProgress } from "../../domain/contract/report.ts";

/** Says how far a piece of work is: 0 at its start, 1 at its end. */
export type SayShare = (share: number) => void;

/** Long work as one way that never goes back: each piece takes the share of it that its weight says. */
export type ProgressWay = { readonly piece: (step: string, weight: number) => SayShare };

/** A way of pieces that weigh so much together. A piece that begins says so at once; within it news come at most every tenth of a second. */
export function progressWay(weightOfAll: number, say: (progress: ReportProgress) => void): ProgressWay {
  let begun = 0;
  let last = 0;
  return {
    piece: (step, weight) => {
      const from = begun;
      begun += weight;
      const tell = (share: number) => {
        last = performance.now();
        say({ step, done: Math.floor((of * (from + weight * Math.min(1, share))) / weightOfAll), of });
      };
      tell(0);
      return (share) => {
        if (performance.now() - last >= 100) tell(share);
      };
    },
  };
}

const of = 1000;
