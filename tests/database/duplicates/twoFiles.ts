import type { FastifyInstance } from "fastify";
import type { Decision, NewDecision } from "../../../domain/contract/duplicateDecision.ts";
import {
  type Duplicates,
  duplicatesLineSchema,
  type DuplicatesLine,
  type ListingPair,
} from "../../../domain/contract/duplicates.ts";
import { offerLines } from "../api/vale.ts";
import { draftOf } from "../api/upload.ts";

const header = offerLines[0] ?? "";

/** A line of an offers file, from the cells that matter here. */
export function listing(cells: Readonly<Record<string, string | number>>): string {
  return header
    .split(",")
    .map((column) => `"${String(cells[column] ?? defaults[column] ?? "").replaceAll('"', '""')}"`)
    .join(",");
}

const defaults: Readonly<Record<string, string>> = {
  delivery: "in person",
  places_period: "year",
  places_basis: "measured",
};

/** A college's course as its own file has it. */
export const college = {
  listing_id: "c1",
  provider: "Eastbrook Community College",
  title: "Digital skills for beginners",
  level: "essential",
  venue: "Station House",
  address: "12 Station Road",
  postcode: "GL5 1AA",
  lon: -2.21,
  lat: 51.82,
  places: 30,
  website: "https://www.eastbrook.example/courses",
  phone: "01453 700100",
} as const;

/** The same as the council's file has it: another id, short forms, another way to write the number. */
export const councilsWords = {
  ...college,
  listing_id: "77",
  provider: "Eastbrook Comm. Coll. Ltd",
  title: "Digital Skills for Beginners",
  address: "12 Station Rd.",
  phone: "+44 (0)1453 700100",
  website: "eastbrook.example",
} as const;

/** A file of these listings. */
export function fileOf(...listings: readonly Readonly<Record<string, string | number>>[]): string[] {
  return [header, ...listings.map(listing)];
}

/** Uploads a file of listings and puts it in force; gives its dataset. */
export async function published(
  app: FastifyInstance,
  lines: readonly string[],
  { partnership = "vale", ...payload }: { readonly partnership?: string; readonly replaces?: string } = {},
): Promise<string> {
  const { id } = await draftOf(app, partnership, lines);
  const url = `/api/v1/datasets/${id}/publish?partnership=${partnership}`;
  const reply = await app.inject({ method: "POST", url, payload });
  if (reply.statusCode !== 200) throw new Error(`It was not published: ${reply.body}`);
  return id;
}

/** What was found, from the last line. */
export async function found(app: FastifyInstance, partnership = "vale"): Promise<Duplicates> {
  const last = (await linesFound(app, partnership)).at(-1);
  if (last?.type !== "answer") throw new Error(`expected an answer, not ${JSON.stringify(last)}`);
  return last.answer;
}

/** Every line of the stream. */
export async function linesFound(app: FastifyInstance, partnership = "vale"): Promise<DuplicatesLine[]> {
  const reply = await app.inject({ url: `/api/v1/duplicates?partnership=${partnership}` });
  if (reply.statusCode !== 200) throw new Error(`It was refused: ${reply.body}`);
  return reply.body
    .trimEnd()
    .split("\n")
    .map((line) => duplicatesLineSchema.parse(JSON.parse(line)));
}

/** Sends a decision, whatever comes of it. */
export function decided(app: FastifyInstance, decision: unknown, partnership = "vale") {
  const url = `/api/v1/duplicates/decisions?partnership=${partnership}`;
  return app.inject({ method: "POST", url, payload: Object(decision) });
}

/** Decides on pairs, and gives the decision. */
export async function decide(
  app: FastifyInstance,
  verdict: NewDecision["verdict"],
  ...pairs: readonly Pick<ListingPair, "one" | "other">[]
): Promise<Decision> {
  const reply = await decided(app, { verdict, pairs: pairs.map(({ one, other }) => ({ one, other })) });
  if (reply.statusCode !== 201) throw new Error(`It was refused: ${reply.body}`);
  return reply.json<Decision>();
}

/** Takes a decision back. */
export function undone(app: FastifyInstance, number: number, partnership = "vale") {
  const url = `/api/v1/duplicates/decisions/${number}/undo?partnership=${partnership}`;
  return app.inject({ method: "POST", url });
}
