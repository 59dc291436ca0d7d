import type { Area } from "../../domain/contract/area.ts";
import type { AreaPart } from "../../domain/contract/areaPart.ts";
import { ownKind } from "../../domain/contract/ownArea.ts";
import type { Offer } from "../../domain/contract/offer.ts";
import { lacksParts } from "../../domain/score/scene/lacksParts.ts";
import type { ScoredCombination, ScoreInput } from "../../domain/score/scoreInput.ts";
import { areListingsCompared } from "../duplicates/areListingsCompared.ts";
import { type CountedOffers, countedOffers } from "../duplicates/countedOffers.ts";
import { keepMissing } from "../duplicates/keepMissing.ts";
import { atOneMoment } from "../store/atOneMoment.ts";
import type { Database, OpenDatabase } from "../store/database.ts";
import { areaParts } from "../store/read/areaParts.ts";
import { areasOfKinds } from "../store/read/areasOfKinds.ts";
import { figuresOfKind } from "../store/read/figuresOfKind.ts";
import { kindsOfCodes } from "../store/read/kindsOfCodes.ts";
import type { PartLink } from "../store/read/partLinks.ts";
import { reportedNames } from "../store/read/reportedNames.ts";
import { bySize } from "./chooseNeed.ts";
import { isPublished, type Kind, linksBetween, sameKind, uniqueKinds } from "./linksBetween.ts";
import { ownScene } from "./ownScene.ts";
import type { GapPlan } from "./planGaps.ts";

/** What a score rests on, with its offers as they were read: they still know where they stand in their files. */
export type ReadInput = ScoreInput & { readonly offers: readonly Offer[] };

/**
 * Reads everything a planned answer rests on: the figures, the areas they stand on and add up to, the parts between them, and the offers, of which the same
 * one published twice counts once. Where they matter, listings that have never been compared are compared first, and that is kept. Threads give a memory for offers.
 */
export async function readScoreInput(
  database: Pick<OpenDatabase, "db" | "pool">,
  plan: GapPlan,
  offersOf: CountedOffers = countedOffers(),
): Promise<ReadInput> {
  if (areListingsCompared(plan)) {
    await keepMissing(database, { partnership: plan.partnership.id, datasets: plan.snapshot.datasets });
  }
  return atOneMoment(database, (db) => readScoreInputIn(db, plan, offersOf));
}

/** The same inside a transaction of the caller's own, of which nothing may stay. */
export async function readScoreInputIn(
  db: Database,
  plan: GapPlan,
  offersOf: CountedOffers = countedOffers(),
): Promise<ReadInput> {
  const { level, kind, period, settings, indicator, partnership, base, snapshot, listings } = plan;
  const scope = { partnership: partnership.id, datasets: plan.snapshot.datasets };
  const figures =
    indicator === null || plan.combined !== null || base === undefined || period === null
      ? []
      : await figuresOfKind(db, { ...scope, indicator: indicator.id, ...base, period });
  const offers = await offersOf(db, { snapshot, listings, level });
  const served = await kindsOfCodes(db, [...new Set(offers.flatMap(({ serves }) => serves))]);
  const wholes = uniqueKinds([kind, ...partnership.studyArea, ...served, ...districtsAbove(plan.links, kind)]);
  const smallest = base ?? madeOf(plan.links, kind) ?? kind;
  const links = new Set(
    wholes.flatMap((whole) => [...linksBetween(plan.links, smallest, whole), ...linksBetween(plan.links, kind, whole)]),
  );
  const known = await withoutStrangers(db, plan, await areasOfKinds(db, uniqueKinds([smallest, ...wholes])));
  const parts = await areaParts(db, [...links]);
  const areas = withoutPieces(known, kind, parts);
  const own =
    kind.areaType === ownKind.areaType
      ? await ownScene(db, { partnership, entries: snapshot.ownAreas, base: smallest, parts })
      : { areas: [], parts: [] };
  return {
    level,
    ...kind,
    period,
    settings,
    indicator,
    figures,
    combined: await combinedIn(db, plan),
    areas: [...areas, ...own.areas],
    parts: [...parts, ...own.parts],
    offers,
    studyArea: partnership.studyArea,
    bufferKm: partnership.bufferKm,
  };
}

async function combinedIn(db: Database, plan: GapPlan): Promise<ScoreInput["combined"]> {
  const { combined, base } = plan;
  if (combined === null || base === undefined) return null;
  const scope = { partnership: plan.partnership.id, datasets: plan.snapshot.datasets };
  const parts: ScoredCombination["parts"][number][] = [];
  for (const part of combined.parts) {
    const { indicator, period } = part;
    const figures = await figuresOfKind(db, { ...scope, indicator: indicator.id, ...base, period });
    parts.push({ ...part, figures });
  }
  return { by: combined.by, parts };
}

/** Leaves out larger areas that the study area only holds a piece of: a score of that piece would pass for one of the whole. */
async function withoutStrangers(db: Database, { partnership, kind, base }: GapPlan, areas: Area[]): Promise<Area[]> {
  if (partnership.studyArea.length === 0 || base === undefined || sameKind(kind, base)) return areas;
  const reported = await reportedNames(db, { partnership, ...kind });
  return areas.filter((area) => !sameKind(area, kind) || reported.has(area.code));
}

/** Leaves out larger areas of which a part has no namesake in the year that the need comes from: they too would be scored on a piece. */
function withoutPieces(areas: Area[], kind: Kind, parts: readonly AreaPart[]): Area[] {
  const isLacking = lacksParts(parts);
  return areas.filter((area) => !sameKind(area, kind) || !isLacking(area));
}

/** Where no need says which areas are the smallest: of the kinds that own areas are made of, the smallest. */
function madeOf(links: readonly PartLink[], kind: Kind): Kind | undefined {
  if (kind.areaType !== ownKind.areaType) return undefined;
  const kinds = links
    .filter((link) => link.wholeType === ownKind.areaType)
    .map((link): Kind => ({ areaType: link.partType, vintage: link.partVintage }));
  return kinds.toSorted(bySize)[0];
}

/** Districts name the surroundings of what lies in them; those of another year with the same code have the same name. */
function districtsAbove(links: readonly PartLink[], kind: Kind): Kind[] {
  const districts = links
    .filter((link) => link.wholeType === "district" && isPublished(link))
    .map((link): Kind => ({ areaType: link.wholeType, vintage: link.wholeVintage }));
  return uniqueKinds(districts).filter(
    (district) => linksBetween(links.filter(isPublished), kind, district).length > 0,
  );
}
