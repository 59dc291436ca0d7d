import type { FastifyInstance } from "fastify";
import { turnedAway } from "./turnedAway.ts";

/** Reads JSON bodies as Fastify does. A key that could change what every object is (`__proto__`) is refused by its name: Fastify would say that it is no JSON. */
export function readJson(app: FastifyInstance): void {
  const usual = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, body, done) =>
    usual(request, body, (fault, value) => {
      if (fault === null) done(null, value);
      else done(isJson(body) ? turnedAway(400, poisoned) : fault);
    }),
  );
}

const poisoned = "The JSON has a key called __proto__ or constructor, which is not taken.";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
