import type { z } from "zod";
import { linesOf } from "./linesOf.ts";
import { noAnswer, RequestError } from "./request.ts";

type StreamedLine<Progress, Answer> =
  | Progress
  | { readonly type: "answer"; readonly answer: Answer }
  | { readonly type: "problem"; readonly detail: string };

type Streamed<Progress, Answer> = {
  readonly schema: z.ZodType<StreamedLine<Progress, Answer>>;
  readonly onProgress: (line: Progress) => void;
  /** What a problem is called, and what to say when the lines end without an answer. */
  readonly failed: string;
  readonly broken: string;
};

/** The answer of a reply that tells in lines how far it is and, last, what came out. Throws a RequestError. */
export async function streamedAnswer<Progress extends { readonly type: "progress" }, Answer>(
  response: Response,
  streamed: Streamed<Progress, Answer>,
): Promise<Answer> {
  for await (const text of linesOf(response)) {
    const line = streamed.schema.parse(JSON.parse(text));
    switch (line.type) {
      case "progress":
        streamed.onProgress(line);
        break;
      case "answer":
        return line.answer;
      case "problem":
        throw new RequestError({ type: "about:blank", title: streamed.failed, status: 500, detail: line.detail });
      default:
        return line satisfies never;
    }
  }
  throw noAnswer(streamed.broken);
}
