import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

/**
 * The project's own rules, in a copy that holds nothing else. Every violation is planted there at once, each in a file of its own, and must be found in that file; what is allowed is planted
 * beside them and must not.
 */
const root = resolve(".");
const folders = ["domain", "importers", "exporters", "server", "web", "scripts", "tests"];
const rules = [
  "package.json",
  "tsconfig.base.json",
  "tsconfig.json",
  "tsconfig.tools.json",
  "vitest.config.ts",
  "web/vite.config.ts",
  "web/mapChunks.ts",
  ".oxlintrc.json",
];
const [forbidden, allowed] = [
  [
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
  ],
  [
    ["importers", "domain"],
    ["exporters", "importers"],
    ["server", "exporters"],
    ["web", "importers"],
    ["tests", "server"],
  ],
] as const;
const outOfDomain = ["document.title", "process.env"] as const;
const wrongImports = [
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
] as const;
const rightImports = [
  ["server/store", "kysely"],
  ["server/store", "pg"],
  ["web/map", "maplibre-gl"],
  ["web/data", "react"],
] as const;

let copy: string;
let found: Readonly<Record<"clean" | "compiled" | "linted", readonly string[]>>;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "atlas-layers-"));
  for (const folder of folders) {
    plant(`${folder}/kept.ts`, `export const ${folder} = "${folder}";\n`);
    cpSync(join(root, folder, "tsconfig.json"), join(copy, folder, "tsconfig.json"));
  }
  for (const file of rules) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const clean = [...compile(), ...lint()];
  for (const [from, to] of [...forbidden, ...allowed]) {
    plant(importing(from, to), `import { ${to} } from "../${to}/kept.ts";\nexport const planted = ${to};\n`);
  }
  for (const words of outOfDomain) plant(`domain/${words}.ts`, `export const planted = ${words};\n`);
  const compiled = compile();
  for (const [from, what] of [...wrongImports, ...rightImports]) {
    plant(importing(from, what), `import * as planted from "${what}";\nexport const kept = planted;\n`);
  }
  plant("domain/one.ts", `import { two } from "./two.ts";\nexport const one = () => two;\n`);
  plant("domain/two.ts", `import { one } from "./one.ts";\nexport const two = () => one;\n`);
  plant("domain/any.ts", "export const planted: any = 1;\n");
  plant("domain/interface.ts", "export interface Planted { readonly one: number }\n");
  plant(
    "server/store/unawaited.ts",
    `import type { Kysely } from "kysely";
export function planted(db: Kysely<{ area: { code: string } }>): void {
  db.selectFrom("area").select("code").execute();
}
`,
  );
  found = { clean, compiled, linted: lint() };
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("lets a tree without violations pass", () => {
  expect(found.clean).toEqual([]);
});

test.each(forbidden)("does not compile %s importing %s", (from, to) => {
  expect(found.compiled).toContain(importing(from, to));
});

test.each(allowed)("compiles %s importing %s", (from, to) => {
  expect(found.compiled).not.toContain(importing(from, to));
});

test.each(outOfDomain)("does not compile domain code that says %s", (words) => {
  expect(found.compiled).toContain(`domain/${words}.ts`);
});

test.each(wrongImports)("the linter stops %s from importing %s", (from, what) => {
  expect(found.linted).toContain(`${importing(from, what)} no-restricted-imports`);
});

test.each(rightImports)("the linter lets %s import %s", (from, what) => {
  expect(found.linted).not.toContain(`${importing(from, what)} no-restricted-imports`);
});

test("the linter stops two files from importing each other", () => {
  expect(found.linted).toContain("domain/one.ts no-cycle");
});

test("the linter finds a query that nobody waits for", () => {
  expect(found.linted).toContain("server/store/unawaited.ts no-floating-promises");
});

test("the linter stops any and interface", () => {
  expect(found.linted).toContain("domain/any.ts no-explicit-any");
  expect(found.linted).toContain("domain/interface.ts consistent-type-definitions");
});

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** The file in which one folder imports another, or a package. */
function importing(from: string, what: string): string {
  return `${from}/importing-${what.replaceAll(/\W/g, "-")}.ts`;
}

/** The files in which the compiler finds an error. */
function compile(): string[] {
  const { stdout, status } = run("typescript/bin/tsc", ["-b", "--pretty", "false"]);
  const files = [...stdout.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].flatMap(([, file]) => file ?? []);
  return status === 0 || files.length > 0 ? files : [stdout];
}

/** What the linter finds: each time the file and the rule. */
function lint(): string[] {
  const { stdout, stderr } = run("oxlint/bin/oxlint", ["--type-aware", "--format", "json", ...folders]);
  const told = toldSchema.safeParse(stdout === "" ? null : JSON.parse(stdout));
  if (!told.success) return [stdout + stderr];
  return told.data.diagnostics.map(({ filename, code }) => `${filename} ${/\((.*)\)/.exec(code)?.[1] ?? code}`);
}

const toldSchema = z.object({ diagnostics: z.array(z.object({ filename: z.string(), code: z.string() })) });

function run(path: string, words: readonly string[]) {
  const program = join(root, "node_modules", path);
  return spawnSync(process.execPath, [program, ...words], { cwd: copy, encoding: "utf8" });
}
