import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import type { OfficialAreaType } from "../../domain/contract/areaType.ts";
import {
  type ChangedOwnArea,
  type InsideAnswer,
  type InsideQuestion,
  insideAnswerSchema,
  type NewOwnArea,
  type OwnArea,
  ownAreaCandidatesSchema,
  ownAreaSchema,
} from "../../domain/contract/ownArea.ts";
import { request } from "./request.ts";

/** The areas that a partnership made for itself, by name. */
export const ownAreasQuery = (partnership: string) =>
  queryOptions({
    queryKey: ["own areas", partnership],
    queryFn: ({ signal }) => request(z.array(ownAreaSchema), "/own-areas", { partnership }, { signal }),
  });

/** All areas of a kind that an own area may be made of. */
export const candidatesQuery = (partnership: string, areaType: OfficialAreaType, vintage: string) =>
  queryOptions({
    queryKey: ["own area candidates", partnership, areaType, vintage],
    queryFn: ({ signal }) =>
      request(ownAreaCandidatesSchema, "/own-areas/candidates", { partnership, areaType, vintage }, { signal }),
    staleTime: 600_000,
  });

/** Which areas have their point inside an outline. */
export function areasInside(partnership: string, question: InsideQuestion): Promise<InsideAnswer> {
  return request(insideAnswerSchema, "/own-areas/inside", { partnership }, said("POST", question));
}

/** Makes an own area; the server gives it its code. */
export function makeOwnArea(partnership: string, wanted: NewOwnArea): Promise<OwnArea> {
  return request(ownAreaSchema, "/own-areas", { partnership }, said("POST", wanted));
}

/** Makes an own area another one under the same code. */
export function changeOwnArea(partnership: string, code: string, wanted: ChangedOwnArea): Promise<OwnArea> {
  return request(ownAreaSchema, `/own-areas/${encodeURIComponent(code)}`, { partnership }, said("PUT", wanted));
}

/** Takes an own area out, as it was seen. */
export function removeOwnArea(partnership: string, { code, entry }: OwnArea): Promise<OwnArea> {
  const query = { partnership, after: entry };
  return request(ownAreaSchema, `/own-areas/${encodeURIComponent(code)}`, query, { method: "DELETE" });
}

function said(method: string, body: unknown): RequestInit {
  return { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
