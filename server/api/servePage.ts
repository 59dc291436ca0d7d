import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import staticFiles from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { problemWith, sendProblem } from "./answerProblems.ts";

/** Serves the built page. Hashed files may be kept for ever; index.html is asked for anew each time, and stands in for every address of the page. */
export async function servePage(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(staticFiles, {
    root: webRoot,
    cacheControl: false,
    preCompressed: true,
    dotfiles: "ignore",
    suppressWarning: true,
    setHeaders: (reply, path) => {
      const hashed = /[\\/]assets[\\/]/.test(path);
      reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const index = isPageAddress(request) ? pageFor(request, webRoot) : undefined;
    if (index !== undefined) reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(index);
    else sendProblem(reply, problemWith(404, nothingAt(request)));
  });
}

/** The page, or undefined when it has not been built. A map has a page of its own, which names more files. It is small, and may be built anew while we run. */
function pageFor(request: FastifyRequest, webRoot: string): Buffer | undefined {
  const isMap = /^\/p\/[^/]+\/map$/.test(request.url.split("?")[0] ?? "/");
  const path = [...(isMap ? ["map.html"] : []), "index.html"].map((name) => join(webRoot, name)).find(existsSync);
  return path === undefined ? undefined : readFileSync(path);
}

function nothingAt({ method, url }: FastifyRequest): string {
  return `There is nothing at ${method} ${url}. The API is described at /api/v1/docs.`;
}

/** An address of the page, as against one of the API or of a file that is not there. */
function isPageAddress(request: FastifyRequest): boolean {
  const path = request.url.split("?")[0] ?? "/";
  const isFile = /\.[a-z0-9]+$/i.test(path);
  return (
    (request.method === "GET" || request.method === "HEAD") && path !== "/api" && !path.startsWith("/api/") && !isFile
  );
}
