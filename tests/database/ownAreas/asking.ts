import type { FastifyInstance } from "fastify";
import { type GapAnswer, gapAnswerSchema } from "../../../domain/contract/gap.ts";
import { type OwnArea, ownAreaSchema } from "../../../domain/contract/ownArea.ts";

/** Makes an own area of Vale of these wards and gives it. */
export async function made(app: FastifyInstance, name: string, codes: readonly string[]): Promise<OwnArea> {
  const { statusCode, body } = await making(app, { name, codes });
  if (statusCode !== 201) throw new Error(body);
  return ownAreaSchema.parse(JSON.parse(body));
}

/** Asks for an own area of wards of 2023, chosen from a list, unless something else is said. */
export async function making(app: FastifyInstance, said: Readonly<Record<string, unknown>>) {
  const payload = { madeBy: "chosen from a list", areaType: "ward", vintage: "2023", ...said };
  return app.inject({ method: "POST", url: "/api/v1/own-areas?partnership=vale", payload });
}

/** Takes an own area out, as whoever saw it so would. */
export async function removed(app: FastifyInstance, { code, entry }: Pick<OwnArea, "code" | "entry">) {
  return app.inject({ method: "DELETE", url: `/api/v1/own-areas/${code}?partnership=vale&after=${entry}` });
}

/** Vale's answer at a level for one kind of area. */
export async function gapsOf(app: FastifyInstance, kind: string, level = "essential"): Promise<GapAnswer> {
  const { body } = await app.inject(`/api/v1/gaps?partnership=vale&level=${level}&${kind}`);
  return gapAnswerSchema.parse(JSON.parse(body));
}

export const byOwnAreas = "areaType=own&vintage=0000";
export const north = "E05000001";
export const south = "E05000002";
