import { expect, test } from "vitest";
import { readConfig } from "../../../server/config.ts";

test("listens on this machine's port 4180 with the demo when nothing is set", () => {
  expect(readConfig({})).toEqual({
    port: 4180,
    host: "127.0.0.1",
    databaseUrl: undefined,
    allowOpen: false,
    folder: ".atlas",
    demo: true,
  });
});

test("takes an empty setting for one that is not set", () => {
  expect(readConfig({ PORT: "", HOST: "", DATABASE_URL: "" })).toEqual(readConfig({}));
});

test("names everything that is wrong at once", () => {
  const wrong = { PORT: "70000", DATABASE_URL: "mysql://x", ATLAS_DEMO: "maybe" };
  expect(() => readConfig(wrong)).toThrow(/PORT: .*DATABASE_URL: .*ATLAS_DEMO: /s);
});

test.each(["0.0.0.0", "192.168.1.4", "atlas.example", "127.0.0.1.example.org"])(
  "refuses HOST=%s without the extra word",
  (host) => {
    expect(() => readConfig({ HOST: host })).toThrow("ATLAS_ALLOW_OPEN=1");
    expect(readConfig({ HOST: host, ATLAS_ALLOW_OPEN: "1" }).host).toBe(host);
  },
);

test.each(["127.0.0.1", "127.1.2.3", "localhost", "::1"])("lets HOST=%s be", (host) => {
  expect(readConfig({ HOST: host }).host).toBe(host);
});
