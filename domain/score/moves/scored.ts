import type { Gap, GapAnswer } from "../../contract/gap.ts";

/** What a comparison must know of an area's answer. */
export type ScoredArea = Pick<Gap, "code" | "name" | "gapScore" | "unmet" | "class">;

/** What a comparison must know of an answer. */
export type Scored = { readonly gaps: readonly ScoredArea[]; readonly totals: Pick<GapAnswer["totals"], "unmet"> };
