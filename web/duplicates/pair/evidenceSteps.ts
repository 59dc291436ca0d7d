import type { Evidence, Judgement } from "../../../domain/contract/evidence.ts";

/** One piece of evidence and where it takes the sum, in bits: from `from` to `to`. */
export type EvidenceStep = Evidence & { readonly from: number; readonly to: number; readonly isSilent: boolean };

/** The evidence piece by piece, each beginning where the one before it ended; the prior begins at 0. Silent: one of the two says nothing, so nothing is added. */
export function evidenceSteps({ evidence }: Pick<Judgement, "evidence">): EvidenceStep[] {
  let sum = 0;
  return evidence.map((piece) => {
    const from = sum;
    sum += piece.bits;
    const isSilent = piece.comparison !== "prior" && (piece.one === null || piece.other === null);
    return { ...piece, from, to: sum, isSilent };
  });
}

/** Bits with their sign, as people read them: "+6.3", "−2.0", "0.0". */
export function bitsWritten(bits: number): string {
  const rounded = Math.abs(bits).toFixed(1);
  if (rounded === "0.0") return rounded;
  return `${bits < 0 ? "−" : "+"}${rounded}`;
}
