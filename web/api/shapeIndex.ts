import { queryOptions } from "@tanstack/react-query";
import type { AreaType } from "../../domain/contract/areaType.ts";
import { shapeIndexSchema } from "../../domain/contract/shapeIndex.ts";
import { request } from "./request.ts";

/** Whose the outlines of one kind of area are, where their labels stand and where their tiles lie. They change only when shapes are imported, so they are kept for the whole visit. */
export const shapeIndexQuery = (partnership: string, areaType: AreaType, vintage: string) =>
  queryOptions({
    queryKey: ["shape index", partnership, areaType, vintage],
    queryFn: ({ signal }) => request(shapeIndexSchema, "/shapes/index", { partnership, areaType, vintage }, { signal }),
    staleTime: 600_000,
  });
