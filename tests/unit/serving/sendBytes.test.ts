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
