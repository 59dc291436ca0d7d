import { type Area, areaId } from "../../domain/contract/area.ts";
import type { AreaPart } from "../../domain/contract/areaPart.ts";
import type { Partnership } from "../../domain/contract/partnership.ts";
import { asArea } from "../../domain/ownArea/asArea.ts";
import { ownParts } from "../../domain/ownArea/ownParts.ts";
import { lacksParts } from "../../domain/score/scene/lacksParts.ts";
import { wholesFrom } from "../../domain/score/scene/wholes.ts";
import type { Database } from "../store/database.ts";
import { type OwnAreaParts, ownAreaParts } from "../store/ownArea/ownAreaParts.ts";
import { areasOfKinds } from "../store/read/areasOfKinds.ts";
import { nameOf, type Kind, sameKind } from "./linksBetween.ts";
import { isWhole } from "./ownGround.ts";

/** The own areas of a snapshot as a score or a drawing needs them: areas like any others, and how smaller areas add up to them. */
export type OwnScene = { readonly own: readonly OwnAreaParts[]; readonly areas: Area[]; readonly parts: AreaPart[] };

type Wanted = {
  readonly partnership: Partnership;
  /** The numbers of the entries that made them. */
  readonly entries: readonly number[];
  /** The smallest areas, which are to be added up. */
  readonly base: Kind;
  /** What says how those add up to the kinds that own areas are made of. */
  readonly parts: readonly AreaPart[];
};

/** Reads own areas. One that the study area does not hold whole, to which nothing adds up, or of which a part has no namesake in the year of the need, is left out. */
export async function ownScene(db: Database, { partnership, entries, base, parts }: Wanted): Promise<OwnScene> {
  const isLacking = lacksParts(parts);
  const own = (await ownAreaParts(db, { partnership, entries }))
    .filter(isWhole)
    .filter(({ areaType, vintage, codes }) => !codes.some((code) => isLacking({ areaType, vintage, code })));
  const kinds = [...new Map(own.map((area): [string, Kind] => [nameOf(area), area])).values()];
  const known = await areasOfKinds(db, [base, ...kinds.filter((kind) => !sameKind(kind, base))]);
  const byId = new Map(known.map((area) => [areaId(area), area]));
  const direct = ownParts(
    own,
    known.filter((area) => sameKind(area, base)),
    wholesFrom(parts),
  );
  const reached = new Set(direct.map(({ wholeCode }) => wholeCode));
  const found = own.filter(({ code }) => reached.has(code));
  return { own: found, areas: found.map((area) => asArea(area, byId)), parts: direct };
}
