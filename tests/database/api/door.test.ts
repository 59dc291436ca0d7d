import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { builtApp } from "../builtApp.ts";
import { valeForFile } from "./vale.ts";

/** Not what the server would make of the file itself. */
const packedBefore = "export {}; // packed before";
const webRoot = mkdtempSync(join(tmpdir(), "atlas-page-"));
mkdirSync(join(webRoot, "assets"));
writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>The page</title>");
writeFileSync(join(webRoot, "map.html"), "<!doctype html><title>The map</title>");
writeFileSync(join(webRoot, "assets", "main-abc123.js"), "export {};");
writeFileSync(join(webRoot, "assets", "main-abc123.js.br"), brotliCompressSync(packedBefore));
writeFileSync(join(webRoot, ".secret"), "no");
afterAll(() => rmSync(webRoot, { recursive: true, force: true }));

const vale = valeForFile({ webRoot });

const change = { method: "POST", url: "/api/v1/partnerships", payload: { name: "" } } as const;
const stranger = "A change must come from this server's own page: this request came from another site.";

test("a change from another site is refused before it is even read", async () => {
  const { app } = vale();
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://localhost:81", host: "localhost:80" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site", origin: "http://localhost" },
  ];
  for (const headers of foreign) {
    const reply = await app.inject({ ...change, headers });
    expect([headers, reply.statusCode, reply.json().detail]).toEqual([headers, 403, stranger]);
  }
});

test("a change from our own page, or from a program that is no browser, gets through to be read", async () => {
  const { app } = vale();
  const own: Record<string, string>[] = [
    {},
    { origin: "http://localhost:80", host: "localhost:80" },
    { origin: "http://127.0.0.1:4180", host: "127.0.0.1:4180" },
    { "sec-fetch-site": "same-origin", origin: "http://localhost:5173" },
  ];
  for (const headers of own) {
    const reply = await app.inject({ ...change, headers });
    expect([headers, reply.statusCode]).toEqual([headers, 400]);
  }
});

test("a name that a stranger pointed at this machine is not answered, unless the door was opened on purpose", async () => {
  const { app, database } = vale();
  const ask = { url: "/api/v1/partnerships", headers: { host: "evil.example:4180" } };
  const refused = await app.inject(ask);
  expect(refused.json()).toEqual({
    type: "about:blank",
    title: "Not allowed",
    status: 403,
    detail: "This server answers to the name of its own machine only, not to evil.example:4180.",
  });
  for (const host of ["localhost:4180", "127.0.0.1:4180", "[::1]:4180"]) {
    expect([host, (await app.inject({ ...ask, headers: { host } })).statusCode]).toEqual([host, 200]);
  }
  const open = await builtApp({ database, webRoot, version: "1", allowOpen: true });
  expect((await open.inject(ask)).statusCode).toBe(200);
  await open.close();
});

test("every address of the page gives the page, asked for anew each time; hashed files may be kept for ever", async () => {
  const { app } = vale();
  for (const url of ["/", "/p/vale/data/upload", "/p/vale/maps", "/p/vale/x/map"]) {
    const reply = await app.inject({ url });
    expect([url, reply.statusCode, reply.body, reply.headers["cache-control"]]).toEqual([
      url,
      200,
      "<!doctype html><title>The page</title>",
      "no-cache",
    ]);
  }
  const asset = await app.inject({ url: "/assets/main-abc123.js" });
  expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("a map has a page of its own, asked for anew each time as well", async () => {
  for (const url of ["/p/vale/map", "/p/vale/map?level=essential&embed=1"]) {
    const { statusCode, body, headers } = await vale().app.inject({ url });
    expect([url, statusCode, body, headers["cache-control"]]).toEqual([
      url,
      200,
      "<!doctype html><title>The map</title>",
      "no-cache",
    ]);
  }
});

test("a file that was packed when the page was built goes out as it was packed, to those who can read that", async () => {
  const { app } = vale();
  const url = "/assets/main-abc123.js";
  const packed = await app.inject({ url, headers: { "accept-encoding": "gzip, deflate, br" } });
  expect([packed.headers["content-encoding"], packed.headers["cache-control"]]).toEqual([
    "br",
    "public, max-age=31536000, immutable",
  ]);
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(packedBefore);
  const plain = await app.inject({ url, headers: { "accept-encoding": "identity" } });
  expect([plain.headers["content-encoding"], plain.body]).toEqual([undefined, "export {};"]);
});

test("an unknown address of the API, a file that is not there and a hidden file are problems, not the page", async () => {
  const { app } = vale();
  for (const url of ["/api/v1/nothing", "/api", "/assets/gone.js", "/.secret"]) {
    const reply = await app.inject({ url });
    expect([url, reply.statusCode, reply.headers["content-type"]]).toEqual([url, 404, "application/problem+json"]);
  }
  const detail = "There is nothing at POST /p/vale/map. The API is described at /api/v1/docs.";
  expect((await app.inject({ method: "POST", url: "/p/vale/map" })).json().detail).toBe(detail);
});

test("nothing from elsewhere may run on the page", async () => {
  const reply = await vale().app.inject({ url: "/" });
  expect(reply.headers["content-security-policy"]).toBe(
    "default-src 'self';img-src 'self' data:;style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';" +
      "worker-src 'self';connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
  );
});

test("another site may frame the embedded map, and no other page, file or reply", async () => {
  const { app } = vale();
  const framing = async (url: string) => {
    const { headers } = await app.inject({ url });
    const policy = String(headers["content-security-policy"]);
    return [url, /frame-ancestors [^;]*/.exec(policy)?.[0], headers["x-frame-options"]];
  };
  for (const url of ["/p/vale/map?embed=1", "/p/vale/map?level=general&embed=&show=class"]) {
    expect(await framing(url)).toEqual([url, "frame-ancestors http: https:", undefined]);
  }
  const closed = [
    "/",
    "/p/vale/map",
    "/p/vale/map?embed=yes",
    "/p/vale/map?embed=1&embed=no",
    "/p/vale/map?show=embed",
    "/p/vale/map/?embed=1",
    "/p/vale/settings?embed=1",
    "/p/vale/x/map?embed=1",
    "/p/vale/settings?/p/vale/map?embed=1",
    "/p%2Fvale/settings/p/map?embed=1",
    "/api/v1/health?embed=1",
    "/api/v1/docs?embed=1",
  ];
  for (const url of closed) expect(await framing(url)).toEqual([url, "frame-ancestors 'none'", "DENY"]);
});

test("replies are compressed for those who can read that, under the same tag", async () => {
  const { app } = vale();
  const url = "/api/v1/gaps?partnership=vale&level=essential";
  const plain = await app.inject({ url });
  for (const encoding of ["br", "gzip"]) {
    const packed = await app.inject({ url, headers: { "accept-encoding": encoding } });
    expect(packed.headers["content-encoding"]).toBe(encoding);
    expect(packed.headers.etag).toBe(plain.headers.etag);
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  }
});

test("when the database does not answer, that is what is said", async () => {
  const { database } = vale();
  const broken = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const app = await builtApp({ database, webRoot, version: "1", logger: false });
  app.get("/api/broken", () => Promise.reject(broken));
  app.get("/api/faulty", () => Promise.reject(new Error("a secret detail")));
  const away = await app.inject({ url: "/api/broken" });
  expect([away.statusCode, away.json().detail]).toEqual([503, "The database does not answer. Try again in a moment."]);
  const fault = await app.inject({ url: "/api/faulty" });
  expect([fault.statusCode, fault.json().detail]).toEqual([
    500,
    "Something went wrong on the server. Its log says what.",
  ]);
  await app.close();
});

test("a misspelt name in the query is refused, not answered as if it had not been asked", async () => {
  const reply = await vale().app.inject({
    url: "/api/v1/gaps?partnership=vale&level=essential&areaType=ward&yearstoclear=5",
  });
  expect(reply.statusCode).toBe(400);
  expect(reply.json().detail).toContain("yearstoclear");
});

test("an address with a NUL in it is refused in words", async () => {
  const reply = await vale().app.inject({ url: "/api/v1/areas?areaType=ward&vintage=2023&search=%00" });
  expect(reply.statusCode).toBe(400);
  expect(reply.headers["content-type"]).toContain("application/problem+json");
});
