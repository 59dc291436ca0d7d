import type { AreaCode, AreaKey } from "../../contract/area.ts";
import type { GapAnswer } from "../../contract/gap.ts";
import type { WhyDataset } from "../../contract/why.ts";
import type { SourcedFigure } from "../../contract/whyNeed.ts";
import type { ScoredOffer, ScoreInput } from "../scoreInput.ts";
import type { Workings } from "../workings.ts";
import type { ListingSource } from "./offersBehind.ts";

/** A figure with its file and row, and the base area it is about. */
export type FigureOfArea = { readonly areaCode: AreaCode; readonly figure: SourcedFigure };

/** Where an offer's listing stands, and the area its postcode lies in. */
export type OfferOrigin = ListingSource & { readonly postcodeArea: AreaKey | null };

/** What an explanation needs: the score in full, and where everything stands in the files. */
export type WhyInput = {
  readonly input: ScoreInput;
  readonly worked: Workings;
  /** As published. */
  readonly answer: GapAnswer;
  /** Of the base areas inside, for every indicator that takes part. */
  readonly figures: readonly FigureOfArea[];
  readonly originOf: (offer: ScoredOffer) => OfferOrigin;
  readonly datasets: readonly WhyDataset[];
};
