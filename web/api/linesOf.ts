import { noAnswer } from "./request.ts";

/** The lines of a reply, each as soon as it is whole: what is left without a line end is one as well. Leaving early lets go of the reply. */
export async function* linesOf({ body }: Pick<Response, "body">): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (let part = await next(reader); !part.done; part = await next(reader)) {
      const lines = (rest + decoder.decode(part.value, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines.filter((line) => line !== "");
    }
    if (rest !== "") yield rest;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw noAnswer("The connection broke before the answer was there. Try again.");
  }
}
