import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../domain/contract/area.ts";
import { officialAreaTypeSchema } from "../../domain/contract/areaType.ts";
import { mostParts, type NewOwnArea, ownAreaMadeBySchema } from "../../domain/contract/ownArea.ts";
import { type Geometry, geometrySchema } from "../../domain/contract/shape.ts";

const cornerSchema = z.tuple([z.number(), z.number()]);

/** What has been said so far about an own area that is being made. It is kept in the browser, so that nothing is lost when the page is loaded again. */
export const ownAreaDraftSchema = z.object({
  how: ownAreaMadeBySchema.nullable(),
  kind: z.object({ areaType: officialAreaTypeSchema, vintage: vintageSchema }).nullable(),
  name: z.string(),
  codes: z.array(areaCodeSchema),
  drawn: z.object({ corners: z.array(cornerSchema), isFinished: z.boolean() }),
  /** What was uploaded, merged where there were several. */
  outline: geometrySchema.nullable(),
  /** Several own areas that are made at once, one of each uploaded outline; null: one is made. */
  each: z.array(z.object({ name: z.string(), codes: z.array(areaCodeSchema), outline: geometrySchema })).nullable(),
});
export type OwnAreaDraft = z.infer<typeof ownAreaDraftSchema>;

export const emptyOwnAreaDraft: OwnAreaDraft = {
  how: null,
  kind: null,
  name: "",
  codes: [],
  drawn: { corners: [], isFinished: false },
  outline: null,
  each: null,
};

/** The outline of what was drawn, its last corner joined to the first; null while it is not finished. */
export function drawnOutline({ corners, isFinished }: OwnAreaDraft["drawn"]): Geometry | null {
  if (!isFinished || corners.length < 3) return null;
  const ring = [...corners, ...corners.slice(0, 1)].map(([lon, lat]) => [tidy(lon), tidy(lat)]);
  return { type: "Polygon", coordinates: [ring] };
}

/** The own areas as the server wants them. Call it only where a kind and a way have been chosen. */
export function newOwnAreas(draft: OwnAreaDraft): Omit<NewOwnArea, "by">[] {
  const { how, kind, name, codes, drawn, outline, each } = draft;
  if (how === null || kind === null) throw new RangeError("the draft has no kind or way, expected both");
  const same = { madeBy: how, ...kind };
  if (how === "uploaded" && each !== null) return each.map((one) => ({ ...same, ...one, name: one.name.trim() }));
  const drawnBy = how === "drawn" ? drawnOutline(drawn) : how === "uploaded" ? outline : null;
  return [{ ...same, name: name.trim(), codes, outline: drawnBy }];
}

/** An own area that is changed as the server wants it. What was drawn and has more to it than corners in one ring stays as it was. */
export function changedOwnArea(draft: OwnAreaDraft): Omit<NewOwnArea, "by"> {
  const [changed] = newOwnAreas({ ...draft, each: null });
  if (changed === undefined) throw new RangeError("the draft gives no own area, expected one");
  const isAsItWas = draft.how === "drawn" && draft.drawn.corners.length === 0;
  return isAsItWas ? { ...changed, outline: draft.outline } : changed;
}

/** What is wrong with an outline that is being drawn, in a sentence; null where nothing is. */
export function outlineError({
  how,
  drawn: { corners, isFinished },
}: Pick<OwnAreaDraft, "how" | "drawn">): string | null {
  return how === "drawn" && corners.length > 0 && !isFinished ? "Finish the outline, or clear it" : null;
}

/** What is wrong with the areas that were chosen, in a sentence; null where nothing is. */
export function partsError({ codes, each }: Pick<OwnAreaDraft, "codes" | "each">): string | null {
  if (each !== null) return null;
  if (codes.length === 0) return "Choose at least one area";
  return codes.length > mostParts ? "Choose 5,000 areas or fewer, or larger ones" : null;
}

/** What is wrong with a name, in a sentence; null where nothing is. */
export function nameError(name: string): string | null {
  if (name.trim() === "") return "Enter a name for your area";
  return name.trim().length > 120 ? "The name must be 120 characters or fewer" : null;
}

function tidy(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
