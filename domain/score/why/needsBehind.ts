import type { Area } from "../../contract/area.ts";
import type { Indicator } from "../../contract/indicator.ts";
import type { Radius } from "../../contract/settings.ts";
import type { BecamePeople, SourcedFigure, WhyBase } from "../../contract/whyNeed.ts";
import { at } from "../at.ts";
import type { BasePart } from "../scene/rollUp.ts";
import type { BaseScores } from "../scoreBase.ts";
import type { FittedNeed } from "./fittedNeed.ts";

export type NeedsBehindInput = {
  readonly parts: readonly BasePart[];
  readonly scores: BaseScores;
  readonly radius: Radius;
  readonly indicator: Indicator | null;
  readonly fitted: FittedNeed | null;
  /** By area code. */
  readonly figures: ReadonlyMap<string, readonly SourcedFigure[]>;
};

/** The need of every base area inside, in order of code: the cell in the file, how it became people, and what became of them. */
export function needsBehind(input: NeedsBehindInput): WhyBase[] {
  return input.parts
    .flatMap((part) => baseOf(part, input) ?? [])
    .toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function baseOf({ base, share }: BasePart, input: NeedsBehindInput): WhyBase | null {
  const { scores, radius } = input;
  const [area, own] = [scores.areas[base], scores.needs[base]];
  if (area === undefined || own === undefined) return null;
  return {
    code: area.code,
    name: area.name,
    share,
    adults: area.adults,
    urbanRural: area.urbanRural,
    radiusKm: area.urbanRural === "rural" ? radius.ruralKm : radius.urbanKm,
    figures: [...(input.figures.get(area.code) ?? [])],
    becamePeople: becamePeople(area, base, input),
    stock: own.stock,
    perYear: own.perYear,
    isMiddle: scores.isSuppressed[base] === true,
    stockCounted: known(at(scores.stock.value, base)),
    competes: known(at(scores.need, base)),
    counted: countedWords(base, scores),
    met: known(at(scores.met, base)),
    unmet: known(at(scores.unmet, base)),
    structural: known(at(scores.structural, base)),
  };
}

function becamePeople(area: Area, base: number, { indicator, fitted, scores }: NeedsBehindInput): BecamePeople {
  if (indicator === null || Number.isNaN(at(scores.need, base))) return { type: "no people" };
  if (fitted !== null) return fitted.of(base) ?? { type: "no people" };
  if (indicator.unit === "rate" && area.adults !== null) return { type: "rate times adults", adults: area.adults };
  return { type: "as published" };
}

function countedWords(base: number, { areas, need, isScored }: BaseScores): WhyBase["counted"] {
  if (isScored[base] === true) return "counted";
  if (Number.isNaN(at(need, base))) return "need unknown";
  return areas[base]?.lon === null ? "no point" : "places unknown";
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
