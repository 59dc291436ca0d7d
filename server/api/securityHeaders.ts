import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import { mayBeFramed } from "./mayBeFramed.ts";

/** Nothing is loaded from elsewhere and nothing runs inline. The one hash is a style that React Aria writes into the page itself. No other site may frame a page, but for the map made to be framed. */
export async function securityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        styleSrc: ["'self'", "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: "deny" },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: false,
  });
  app.addHook("onRequest", async (request, reply) => {
    if (!mayBeFramed(request.url)) return;
    const policy = String(reply.getHeader("content-security-policy"));
    reply.header("content-security-policy", policy.replace("frame-ancestors 'none'", "frame-ancestors http: https:"));
    reply.removeHeader("x-frame-options");
  });
}
