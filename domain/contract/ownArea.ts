import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "./area.ts";
import { officialAreaTypeSchema } from "./areaType.ts";
import { geometrySchema } from "./shape.ts";

/** Own areas are of no year: this stands in the place of one, and is never shown. */
export const ownVintage = "0000";

/** The kind of area that all own areas are, as questions name it. */
export const ownKind = { areaType: "own", vintage: ownVintage } as const;

/** Most own areas that a partnership may have at a time, and most areas that one may be made of. */
export const mostOwnAreas = 500;
export const mostParts = 5000;

/** How somebody said which areas make up their own one. An outline only helps to choose them: what counts is the list. */
export const ownAreaMadeBySchema = z.enum(["chosen from a list", "drawn", "uploaded"]);
export type OwnAreaMadeBy = z.infer<typeof ownAreaMadeBySchema>;

/** A name on one line: what would break the line, or turn round whatever stands beside the name, is taken out. */
export const ownAreaNameSchema = z.string().overwrite(onOneLine).trim().min(1).max(120);

/** An outline that somebody drew or uploaded, in degrees: as much of it as a page can carry. */
export const outlineSchema = geometrySchema
  .refine((outline) => positionsOf(outline).length <= mostCorners, {
    message: "an outline may have 50,000 corners at most",
  })
  .refine((outline) => positionsOf(outline).every(isOnEarth), {
    message: "the coordinates of an outline are longitude and latitude, in degrees",
  })
  .refine((outline) => windings(outline) <= mostWindings, {
    message: "the outline winds to and fro too often to be a place's",
  });

/** Most corners that an outline may have. */
export const mostCorners = 50_000;

const mostWindings = 1000;

/** An own area as it is asked for: a name and the areas of one kind that make it up, each counted whole. */
export const newOwnAreaSchema = z.object({
  name: ownAreaNameSchema,
  madeBy: ownAreaMadeBySchema,
  areaType: officialAreaTypeSchema.meta({ description: "the kind of area it is made of" }),
  vintage: vintageSchema,
  codes: z.array(areaCodeSchema).min(1).max(mostParts),
  outline: outlineSchema.nullable().default(null).meta({ description: "what was drawn or uploaded to choose them" }),
  by: z.string().trim().max(120).optional(),
});
export type NewOwnArea = z.infer<typeof newOwnAreaSchema>;

const entrySchema = z.number().int().min(1).max(2_147_483_647);

/** What an own area is to be from now on. `after` is the entry that whoever changes it has seen: if somebody was quicker, nothing is changed. */
export const changedOwnAreaSchema = newOwnAreaSchema.extend({
  after: entrySchema.meta({ description: "the `entry` of the own area as you saw it" }),
});
export type ChangedOwnArea = z.infer<typeof changedOwnAreaSchema>;

/** Taking an own area out, by whom. */
export const removedOwnAreaSchema = changedOwnAreaSchema.pick({ after: true, by: true });
export type RemovedOwnArea = z.infer<typeof removedOwnAreaSchema>;

/** An area that a partnership made for itself, as it is now. It is a kind of area like any other: scores are summed to it, and `code` names it in every question. */
export const ownAreaSchema = z
  .object({
    code: areaCodeSchema,
    entry: entrySchema.meta({ description: "the entry of the history that made it what it is" }),
    name: ownAreaNameSchema,
    madeBy: ownAreaMadeBySchema,
    madeOf: z.object({ areaType: officialAreaTypeSchema, vintage: vintageSchema }),
    parts: z.array(z.object({ code: areaCodeSchema, name: z.string() })),
    outline: geometrySchema.nullable(),
    apportionment: z.string().meta({ description: "in a sentence, how its figures come from smaller areas" }),
    adults: z.number().nullable().meta({ description: "aged 16 and over; null where some part's are unknown" }),
    overlaps: z.array(z.string()).meta({ description: "names of other own areas that share a part of the same kind" }),
    outside: z
      .array(z.string())
      .meta({ description: "parts that lie in the study area no longer: while there are any it has no figures" }),
    by: z.string().nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: "OwnArea" });
export type OwnArea = z.infer<typeof ownAreaSchema>;

/** The areas of one kind that an own area may be made of: those that the study area reports, in order of code, in columns of the same length. */
export const ownAreaCandidatesSchema = z
  .object({
    codes: z.array(areaCodeSchema),
    names: z.array(z.string()),
    districts: z.array(z.string().nullable()).meta({ description: "the district that each lies in, where known" }),
  })
  .meta({ id: "OwnAreaCandidates" });
export type OwnAreaCandidates = z.infer<typeof ownAreaCandidatesSchema>;

/** An outline, and the kind of area that is looked for inside it. */
export const insideQuestionSchema = z.object({
  areaType: officialAreaTypeSchema,
  vintage: vintageSchema,
  outline: outlineSchema,
});
export type InsideQuestion = z.infer<typeof insideQuestionSchema>;

/** Which areas of the study area have their point inside an outline, in order of code; and which lie near its edge on either side, so that somebody may look again. */
export const insideAnswerSchema = z
  .object({
    inside: z.array(areaCodeSchema),
    nearEdge: z.array(z.object({ code: areaCodeSchema, km: z.number() })).meta({
      description: "those whose point is nearer to the outline than to half of the way to its next neighbour",
    }),
    withoutPoint: z.number().int().meta({ description: "areas of the kind that have no point, so nobody can tell" }),
  })
  .meta({ id: "AreasInside" });
export type InsideAnswer = z.infer<typeof insideAnswerSchema>;

function positionsOf(outline: z.infer<typeof geometrySchema>): number[][] {
  return outline.type === "Polygon" ? outline.coordinates.flat() : outline.coordinates.flat(2);
}

/** How often a line from west to east would meet the outline, on the mean over its height. A coast comes to some dozens. */
function windings(outline: z.infer<typeof geometrySchema>): number {
  let [travelled, least, most] = [0, 90, -90];
  for (const ring of outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat()) {
    ring.forEach(([, lat = Number.NaN], at) => {
      travelled += Math.abs(lat - (ring[at - 1]?.[1] ?? lat));
      [least, most] = [Math.min(least, lat), Math.max(most, lat)];
    });
  }
  return most > least ? travelled / (most - least) : 0;
}

function isOnEarth([lon = Number.NaN, lat = Number.NaN]: readonly number[]): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

/** Line breaks, tabs and the like become a blank; marks that set the direction of writing go. */
function onOneLine(name: string): string {
  return name.replaceAll(/[\p{Cc}\s]+/gu, " ").replaceAll(/\p{Bidi_Control}/gu, "");
}
