import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** The project's own rules, in a copy that holds nothing else: each test plants one violation there and must see it caught. */
const root = resolve(".");
const folders = ["domain", "importers", "exporters", "server", "web", "scripts", "tests"];
const rules = [
  "package.json",
  "tsconfig.base.json",
  "tsconfig.json",
  "tsconfig.tools.json",
  "vitest.config.ts",
  "web/vite.config.ts",
  ".oxlintrc.json",
];
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "atlas-layers-"));
  for (const folder of folders) {
    mkdirSync(join(copy, folder));
    cpSync(join(root, folder, "tsconfig.json"), join(copy, folder, "tsconfig.json"));
    plant({ [`${folder}/kept.ts`]: `export const ${folder} = "${folder}";\n` });
  }
  for (const file of rules) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
}

function withPlanted(files: Readonly<Record<string, string>>, check: () => string): string {
  plant(files);
  try {
    return check();
  } finally {
    for (const path of Object.keys(files)) rmSync(join(copy, path));
  }
}

function compile(): string {
  return run("typescript/bin/tsc", ["-b"]);
}

function lint(): string {
  return run("oxlint/bin/oxlint", ["--type-aware", ...folders]);
}

function run(path: string, words: readonly string[]): string {
  const program = join(root, "node_modules", path);
  const done = spawnSync(process.execPath, [program, ...words], { cwd: copy, encoding: "utf8" });
  return done.status === 0 ? "passes" : done.stdout + done.stderr;
}

test("lets a tree without violations pass", () => {
  expect(compile()).toBe("passes");
  expect(lint()).toBe("passes");
});

test.each([
  ["domain", "importers"],
  ["domain", "server"],
  ["domain", "web"],
  ["importers", "exporters"],
  ["importers", "server"],
  ["exporters", "server"],
  ["exporters", "web"],
  ["importers", "web"],
  ["server", "web"],
  ["web", "exporters"],
  ["web", "server"],
  ["server", "tests"],
])("does not compile %s importing %s", (from, to) => {
  const text = `import { ${to} } from "../${to}/kept.ts";\nexport const planted = ${to};\n`;
  expect(withPlanted({ [`${from}/planted.ts`]: text }, compile)).toContain("planted.ts");
});

test.each(["document.title", "process.env"])("does not compile domain code that says %s", (words) => {
  const text = `export const planted = ${words};\n`;
  expect(withPlanted({ "domain/planted.ts": text }, compile)).toContain("domain/planted.ts");
});

test.each([
  ["domain", "node:fs"],
  ["importers", "node:fs"],
  ["importers", "react"],
  ["domain", "kysely"],
  ["server/api", "kysely"],
  ["server/api", "pg"],
  ["server/api", "pg-copy-streams"],
  ["server", "kysely/migration"],
  ["web/data", "maplibre-gl"],
  ["server/store", "maplibre-gl"],
  ["web/map", "pg"],
])("the linter stops %s from importing %s", (from, what) => {
  const text = `import * as planted from "${what}";\nexport const kept = planted;\n`;
  expect(withPlanted({ [`${from}/planted.ts`]: text }, lint)).toContain("no-restricted-imports");
});

test("the linter stops two files from importing each other", () => {
  const files = {
    "domain/one.ts": `import { two } from "./two.ts";\nexport const one = () => two;\n`,
    "domain/two.ts": `import { one } from "./one.ts";\nexport const two = () => one;\n`,
  };
  expect(withPlanted(files, lint)).toContain("no-cycle");
});

test("the linter finds a query that nobody waits for", () => {
  const text = `import type { Kysely } from "kysely";
export function planted(db: Kysely<{ area: { code: string } }>): void {
  db.selectFrom("area").select("code").execute();
}
`;
  expect(withPlanted({ "server/store/planted.ts": text }, lint)).toContain("no-floating-promises");
});

test("the linter stops any and interface", () => {
  expect(withPlanted({ "domain/planted.ts": "export const planted: any = 1;\n" }, lint)).toContain("no-explicit-any");
  const kind = "export interface Planted { readonly one: number }\n";
  expect(withPlanted({ "domain/planted.ts": kind }, lint)).toContain("consistent-type-definitions");
});
