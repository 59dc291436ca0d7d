import { expect, test } from "vitest";
import { boundedCache } from "../../../server/score/boundedCache.ts";
import { resultsOnce } from "../../../server/score/resultsOnce.ts";

test("when the memory is full, what was asked for longest ago goes", () => {
  const cache = boundedCache<string>(6, (text) => text.length);
  cache.keep("a", "aa");
  cache.keep("b", "bb");
  cache.keep("c", "cc");
  expect(cache.find("a")).toBe("aa");
  cache.keep("d", "d");
  expect(["a", "b", "c", "d"].map((key) => cache.find(key))).toEqual(["aa", undefined, "cc", "d"]);
});

test("a value larger than the memory is not kept, nor the one it was to replace", () => {
  const cache = boundedCache<string>(3, (text) => text.length);
  cache.keep("a", "aa");
  cache.keep("a", "aaaa");
  expect(cache.find("a")).toBe(undefined);
  cache.keep("b", "bbb");
  expect(cache.find("b")).toBe("bbb");
});

test("a result is worked out once, however many ask at the same time; one that failed is tried again", async () => {
  const once = resultsOnce(100);
  let runs = 0;
  const work = async () => {
    runs += 1;
    if (runs === 1) throw new Error("first time unlucky");
    return new Uint8Array([runs]);
  };
  await expect(once("key", work).bytes()).rejects.toThrow("first time unlucky");
  const results = await Promise.all([once("key", work).bytes(), once("key", work).bytes()]);
  expect([...results, await once("key", work).bytes()].map((bytes) => [...bytes])).toEqual([[2], [2], [2]]);
});
