import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { areaTypeSummarySchema } from "../../domain/contract/areaTypeSummary.ts";
import { request } from "./request.ts";

const areaTypeListSchema = z.array(areaTypeSummarySchema);

/** The kinds of area a partnership's study area can be shown by, smallest first. */
export const areaTypesQuery = (partnership: string) =>
  queryOptions({
    queryKey: ["area-types", partnership],
    queryFn: ({ signal }) => request(areaTypeListSchema, "/area-types", { partnership }, { signal }),
  });
