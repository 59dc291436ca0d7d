import swagger, { type SwaggerTransformObject } from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";

const info = {
  title: "Skills Gap Atlas",
  description:
    "Need for digital skills and provision of them, place by place and level by level. Unknown figures are null, with a marker where the publisher gave one; they are never 0.",
};

/** Gathers what every route says of itself into an OpenAPI 3.1 document at /api/v1/openapi.json. To be registered before the routes. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: "3.1.1", info: { ...info, version }, tags: tagsInOrder },
    transform: createJsonSchemaTransform({ skipList: [] }),
    transformObject: (document) => dropStrays(jsonSchemaTransformObject(document)),
  });
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}

const tagsInOrder = [
  { name: "server" },
  { name: "partnerships", description: "Workspaces with a study area, settings and datasets" },
  { name: "areas", description: "Places with official codes, and their shapes" },
  { name: "own areas", description: "Areas that a partnership makes for itself, of others counted whole" },
  { name: "need", description: "What people need, as published" },
  { name: "provision", description: "What is offered, and where" },
  { name: "gaps", description: "Need against provision: the scores" },
  { name: "duplicates", description: "Listings of the same offer: found, decided on, counted once" },
  { name: "overlaps", description: "Different offers for the same learners, with more places than the need in reach" },
  { name: "reports", description: "Answers that are kept as they were, to be read, shared and taken away as files" },
  { name: "datasets", description: "Files: kept, checked, published, undone" },
];

/** Every schema comes twice, as it is sent and as it is received; the half that nothing refers to is dropped from the document. */
function dropStrays(document: ReturnType<SwaggerTransformObject>): ReturnType<SwaggerTransformObject> {
  const schemas = "components" in document ? document.components?.schemas : undefined;
  if (schemas === undefined) return document;
  for (let before = -1; before !== Object.keys(schemas).length; ) {
    before = Object.keys(schemas).length;
    for (const name of Object.keys(schemas)) {
      const { [name]: own, ...others } = schemas;
      const rest = JSON.stringify({ ...document, components: others });
      if (own !== undefined && !rest.includes(`"#/components/schemas/${name}"`)) Reflect.deleteProperty(schemas, name);
    }
  }
  return document;
}
