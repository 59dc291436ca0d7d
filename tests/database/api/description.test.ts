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

test("docs/api.md names what each endpoint may be asked, and marks with ? what may be left out", async () => {
  const { paths, components } = askedSchema.parse(await asked(vale().app, "/openapi.json"));
  const fieldsOf = (said: Body): Body => {
    const [first = said] = said.anyOf ?? [];
    return first.$ref === undefined ? first : (components.schemas[first.$ref.slice(toSchemas.length)] ?? first);
  };
  const named = plainRows.map(({ endpoint, asks }) => [endpoint, asks.toSorted()]);
  const taken = plainRows.map(({ endpoint, path, method }) => {
    const { parameters = [], requestBody } = paths[`/api/v1${path}`]?.[method] ?? {};
    const inQuery = parameters.filter(({ in: where }) => where === "query");
    const body = fieldsOf(Object.values(requestBody?.content ?? {})[0]?.schema ?? {});
    const fields = Object.keys(body.properties ?? {}).map((name) => ({
      name,
      required: body.required?.includes(name),
    }));
    return [endpoint, [...inQuery, ...fields].map(({ name, required }) => (required ? name : `${name}?`)).toSorted()];
  });
  expect(named).toHaveLength(54);
  expect(named).toEqual(taken);
});

const toSchemas = "#/components/schemas/";
const fieldsSchema = z.object({
  $ref: z.string().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});
/** Of a body that may be left out whole, the first that it may be is what it holds. */
const bodySchema = fieldsSchema.extend({ anyOf: z.array(fieldsSchema).optional() });
type Body = z.infer<typeof bodySchema>;
const askedSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z
          .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional() }))
          .optional(),
        requestBody: z.object({ content: z.record(z.string(), z.object({ schema: bodySchema })) }).optional(),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), bodySchema) }),
});

/** The rows of the table that do not say "as" another one: what stands in brackets is about the name before it. */
const plainRows = [
  ...readFileSync("docs/api.md", "utf8").matchAll(/^\| (GET|POST|PUT|DELETE) `([^`]+)` \| ([^|]*)\|/gm),
]
  .map(([, method = "", path = "", cell = ""]) => ({ method: method.toLowerCase(), path, cell }))
  .filter(({ cell }) => !/\bas (`|POST|it was)|the same|all settings/.test(cell))
  .map(({ method, path, cell }) => {
    const names = cell.replaceAll(/\([^)]*\)|body:|multipart:|and last the/g, "");
    return { endpoint: `${method} ${path}`, method, path, asks: names.match(/[A-Za-z]+\??/g) ?? [] };
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
