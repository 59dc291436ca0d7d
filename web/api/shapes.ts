import { queryOptions } from "@tanstack/react-query";
import type { AreaType } from "../../domain/contract/areaType.ts";
import { shapeCollectionSchema } from "../../domain/contract/shapeCollection.ts";
import { request } from "./request.ts";

/** The outlines of one kind of area. They change only when shapes are imported, so they are kept for the whole visit. */
export const shapesQuery = (partnership: string, areaType: AreaType, vintage: string) =>
  queryOptions({
    queryKey: ["shapes", partnership, areaType, vintage],
    queryFn: ({ signal }) => request(shapeCollectionSchema, "/shapes", { partnership, areaType, vintage }, { signal }),
    staleTime: 600_000,
  });
