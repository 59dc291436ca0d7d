import type { FastifyInstance, FastifyRequest } from "fastify";
import { isLoopback } from "../config.ts";
import { turnedAway } from "./turnedAway.ts";

/**
 * There are no accounts yet, so the door is kept by where a request comes from. Its Host must be this machine (else a page of a stranger whose name
 * is pointed at this machine could read everything), and a change must come from our own page or from a program that is no browser.
 */
export function keepStrangersOut(
  app: FastifyInstance,
  door: { readonly host: string; readonly allowOpen: boolean },
): void {
  app.addHook("onRequest", async (request) => {
    if (!door.allowOpen && !isOurHost(request.headers.host, door.host)) {
      throw turnedAway(403, `This server answers to the name of its own machine only, not to ${request.headers.host}.`);
    }
    if (request.url.includes("%00"))
      throw turnedAway(400, "The address holds a character that no name or code has (NUL).");
    if (isChange(request) && !isFromOwnPage(request)) {
      throw turnedAway(403, "A change must come from this server's own page: this request came from another site.");
    }
  });
}

function isOurHost(header: string | undefined, configured: string): boolean {
  if (header === undefined) return false;
  const name = header.replace(/:\d+$/, "").toLowerCase();
  return isLoopback(name) || name === configured.toLowerCase() || name === `[${configured.toLowerCase()}]`;
}

function isChange(request: FastifyRequest): boolean {
  return !["GET", "HEAD", "OPTIONS"].includes(request.method);
}

/** Browsers set Sec-Fetch-Site themselves and no page can forge it, so it decides where it is; Origin decides for older ones. */
function isFromOwnPage({ headers }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  if (headers.origin === undefined) return true;
  const origin = URL.parse(headers.origin);
  // Read both as addresses, for only then is a port that need not be written the same as one that is.
  return origin !== null && origin.host === URL.parse(`${origin.protocol}//${headers.host}`)?.host;
}
