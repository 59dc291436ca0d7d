import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { asked, valeForFile } from "./vale.ts";

const vale = valeForFile();

const documentSchema = z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ summary: z.string().min(1), tags: z.array(z.string()).min(1) })),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const described = async () => documentSchema.parse(await asked(vale().app, "/openapi.json"));

/** The table of docs/api.md as "GET /health". */
const inDocs = [...readFileSync("docs/api.md", "utf8").matchAll(/^\| (GET|POST|PUT|DELETE) `([^`]+)`/gm)].map(
  ([, method, path]) => `${method} ${path}`,
);

test("the OpenAPI document and docs/api.md name the same endpoints, and each has a summary", async () => {
  const { openapi, info, paths } = await described();
  expect([openapi, info]).toEqual(["3.1.1", { title: "Skills Gap Atlas", version: "1.2.3" }]);
  const endpoints = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace("/api/v1", "")}`),
  );
  expect(endpoints.toSorted()).toEqual(inDocs.toSorted());
  expect(inDocs).toHaveLength(65);
});

test("every schema of the document is used in it", async () => {
  const { components } = await described();
  const text = JSON.stringify(await asked(vale().app, "/openapi.json"));
  const unused = Object.keys(components.schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
  expect(unused).toEqual([]);
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(["Gap", "GapAnswer", "Dataset", "Problem"]));
});

test("the API can be read and tried on a page of its own", async () => {
  const reply = await vale().app.inject({ url: "/api/v1/docs/" });
  expect([reply.statusCode, reply.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
});
