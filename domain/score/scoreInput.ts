import type { Area, AreaKey } from "../contract/area.ts";
import type { AreaPart } from "../contract/areaPart.ts";
import type { AreaType } from "../contract/areaType.ts";
import type { Combination } from "../contract/combination.ts";
import type { GapAnswer } from "../contract/gap.ts";
import type { Indicator } from "../contract/indicator.ts";
import type { Level } from "../contract/level.ts";
import type { NeedFigure } from "../contract/need.ts";
import type { Offer } from "../contract/offer.ts";
import type { Settings } from "../contract/settings.ts";

/** What a score must know of a need figure. */
export type ScoredFigure = Pick<
  NeedFigure,
  "areaType" | "areaVintage" | "areaCode" | "period" | "value" | "lo" | "hi" | "marker"
>;

/** What a score must know of an offer. */
export type ScoredOffer = Pick<
  Offer,
  "id" | "title" | "provider" | "venue" | "level" | "delivery" | "serves" | "placesPerYear" | "placesBasis"
> &
  /** Where it stands, for whom and when it is, and the listings that it was merged from: scores come out without them; overlaps, explanations and notes look at them. */
  Partial<Pick<Offer, "dataset" | "row" | "audience" | "times" | "merged">>;

/** Several indicators of a level that stand for one, each with all its figures of one period. */
export type ScoredCombination = {
  readonly by: Combination["by"];
  readonly parts: readonly {
    readonly indicator: Indicator;
    /** As set: only how the weights stand to each other counts. */
    readonly weight: number;
    readonly period: string;
    readonly figures: readonly ScoredFigure[];
  }[];
};

/** Everything one answer rests on, as plain data that may be sent to a worker. */
export type ScoreInput = {
  readonly level: Level;
  /** The areas to answer for. */
  readonly areaType: AreaType;
  readonly vintage: string;
  /** Null: the latest that the figures have. */
  readonly period: string | null;
  readonly settings: Settings;
  /** The level's headline indicator, or the one that several are combined to; null when it has none. */
  readonly indicator: Indicator | null;
  /** All figures of that indicator, not only the study area's: a control total is spread over all of them. None where several are combined. */
  readonly figures: readonly ScoredFigure[];
  /** What `indicator` is combined of; null where it is one that was published. */
  readonly combined: ScoredCombination | null;
  /** Every area that a figure or a part names, the areas to answer for, and the districts that name their surroundings. */
  readonly areas: readonly Area[];
  readonly parts: readonly AreaPart[];
  /** Offers at other levels are not counted. */
  readonly offers: readonly ScoredOffer[];
  /** Empty: every area there is. */
  readonly studyArea: readonly AreaKey[];
  readonly bufferKm: number;
};

/** The answer, but for whose it is and which snapshot it was computed from: those are for the caller to add. */
export type ScoredGaps = Omit<GapAnswer, "partnership" | "snapshot">;
