import Fastify from "fastify";
import { expect, test } from "vitest";
import { sendBytes } from "../../../server/api/sendBytes.ts";

test("whoever has a reply already is told so without its being worked out again", async () => {
  const app = Fastify();
  let workedOut = 0;
  const bytes = async () => {
    workedOut += 1;
    return new TextEncoder().encode("{}");
  };
  app.get("/", ({ headers }, reply) => sendBytes(reply, headers, { key: "abc", type: "application/json", bytes }));
  const first = await app.inject({ url: "/" });
  expect([first.statusCode, first.body, first.headers.etag, workedOut]).toEqual([200, "{}", 'W/"abc"', 1]);
  const second = await app.inject({ url: "/", headers: { "if-none-match": 'W/"old", W/"abc"' } });
  expect([second.statusCode, second.body, second.headers.etag, workedOut]).toEqual([304, "", 'W/"abc"', 1]);
  const third = await app.inject({ url: "/", headers: { "if-none-match": 'W/"old"' } });
  expect([third.statusCode, workedOut]).toEqual([200, 2]);
});

test("a long reply of several pieces arrives whole, and says how long it is", async () => {
  const app = Fastify();
  const pieces = ["head,", "x".repeat(3_000_000), "tail"].map((text) => new TextEncoder().encode(text));
  app.get("/", ({ headers }, reply) =>
    sendBytes(reply, headers, { key: "abc", type: "text/csv", bytes: async () => pieces }),
  );
  const sent = await app.inject({ url: "/" });
  expect(sent.rawPayload.equals(Buffer.concat(pieces))).toBe(true);
  expect([sent.headers["content-length"], sent.headers.etag]).toEqual(["3000009", 'W/"abc"']);
});
