import { queryOptions } from "@tanstack/react-query";
import { gapColumnsSchema } from "../../domain/contract/gapColumns.ts";
import type { GapQuestion } from "./gapAnswer.ts";
import { request, RequestError } from "./request.ts";

/** Why areas of a kind cannot be scored at a level, in the server's words; null where it says nothing. A refusal is an answer here, no failure. */
export const whyNoMapQuery = (question: Omit<GapQuestion, "period">) =>
  queryOptions({
    queryKey: ["why no map", question],
    queryFn: async ({ signal }): Promise<string | null> => {
      try {
        const { notes } = await request(notesSchema, "/gaps/columns", { ...question, columns: "code" }, { signal });
        return notes[0] ?? null;
      } catch (error) {
        if (error instanceof RequestError && error.problem.status === 422) return error.message;
        throw error;
      }
    },
  });

const notesSchema = gapColumnsSchema.pick({ notes: true });
