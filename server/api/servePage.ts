import { existsSync } from "node:fs";
import { join } from "node:path";
import staticFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { problemWith, sendProblem } from "./answerProblems.ts";

/** Serves the built page. Hashed files may be kept for ever; index.html is asked for anew each time, and stands in for every address of the page. */
export async function servePage(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(staticFiles, {
    root: webRoot,
    cacheControl: false,
    dotfiles: "ignore",
    suppressWarning: true,
    setHeaders: (reply, path) => {
      const hashed = /[\\/]assets[\\/]/.test(path);
      reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (isPageAddress(request) && existsSync(join(webRoot, "index.html"))) return sendIndex(reply);
    const sentence = `There is nothing at ${request.method} ${request.url}. The API is described at /api/v1/docs.`;
    return sendProblem(reply, problemWith(404, sentence));
  });
}

function sendIndex(reply: FastifyReply): FastifyReply {
  return reply.sendFile("index.html");
}

/** An address of the page, as against one of the API or of a file that is not there. */
function isPageAddress(request: FastifyRequest): boolean {
  const path = request.url.split("?")[0] ?? "/";
  const isFile = /\.[a-z0-9]+$/i.test(path);
  return (
    (request.method === "GET" || request.method === "HEAD") && path !== "/api" && !path.startsWith("/api/") && !isFile
  );
}
