import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { partnershipSchema } from "../../domain/contract/partnership.ts";
import { request } from "./request.ts";

const partnershipListSchema = z.array(partnershipSchema);

/** All partnerships, oldest first. */
export const partnershipsQuery = queryOptions({
  queryKey: ["partnerships"],
  queryFn: ({ signal }) => request(partnershipListSchema, "/partnerships", {}, { signal }),
});
