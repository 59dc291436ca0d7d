import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

/** The part of the Compose file format that the project uses; a key it does not know fails. */
const serviceSchema = z
  .strictObject({
    image: z.string().optional(),
    build: z.string().optional(),
    depends_on: z
      .record(z.string(), z.strictObject({ condition: z.enum(["service_started", "service_healthy"]) }))
      .optional(),
    environment: z.record(z.string(), z.string()),
    ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/, "published on this machine only")).optional(),
    volumes: z.array(z.string().regex(/^[a-z]+:\/[\w/]+$/)).optional(),
    healthcheck: z
      .strictObject({
        test: z.array(z.string()).min(2),
        interval: z.string(),
        timeout: z.string(),
        retries: z.number().int(),
      })
      .optional(),
  })
  .refine((service) => (service.image === undefined) !== (service.build === undefined), "an image or a build");

const composeSchema = z.strictObject({
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.null()),
});

const compose = composeSchema.parse(parse(readFileSync("docker-compose.yml", "utf8")));

test("the Compose file holds a server and a PostgreSQL that the product supports", () => {
  expect(Object.keys(compose.services)).toEqual(["database", "server"]);
  expect(compose.services["database"]?.image).toMatch(/^postgres:1[5-8]$/);
});

test("the server in the container listens openly, but only this machine reaches it", () => {
  const server = compose.services["server"];
  expect(server?.environment).toMatchObject({ HOST: "0.0.0.0", ATLAS_ALLOW_OPEN: "1" });
  expect(server?.ports).toEqual(["127.0.0.1:4180:4180"]);
});

test("every volume and every service that is named exists", () => {
  const mounted = Object.values(compose.services).flatMap((service) => service.volumes ?? []);
  expect(mounted.map((mount) => mount.split(":")[0])).toEqual(Object.keys(compose.volumes));
  const awaited = Object.values(compose.services).flatMap((service) => Object.keys(service.depends_on ?? {}));
  expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(awaited));
});

test("the Compose file holds no password", () => {
  expect(compose.services["database"]?.environment["POSTGRES_PASSWORD"]).toMatch(/^\$\{ATLAS_DATABASE_PASSWORD:\?/);
});

test("the server in its image is not root, and has the folder in which it makes files of reports", () => {
  const steps = readFileSync("Dockerfile", "utf8").split("\n");
  const [folder, user] = ["mkdir .atlas && chown node .atlas", "USER node"];
  const made = steps.findIndex((step) => step.startsWith("RUN ") && step.endsWith(folder));
  expect(made).toBeGreaterThan(0);
  expect(steps.indexOf(user)).toBeGreaterThan(made);
});
