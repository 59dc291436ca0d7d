import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { kinds } from "../../../importers/kinds.ts";
import { configSchema } from "../../../server/config.ts";
import { settingsSchema } from "../../../domain/contract/settings.ts";

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });
const architecture = readFileSync("docs/architecture.md", "utf8");

/** Prose rots: what the code has must stand in the page that describes it. */
test("every setting of the environment is in docs/architecture.md, with what it is if nobody says", () => {
  const unsaid = z.record(z.string(), z.union([z.string(), z.number()])).parse(configSchema.parse({}));
  for (const setting of Object.keys(configSchema.shape)) {
    expect(architecture).toContain(`| \`${setting}\` | ${unsaid[setting] ?? "the embedded PostgreSQL"} |`);
  }
});

test("every setting of a partnership is in docs/architecture.md", () => {
  for (const setting of Object.keys(settingsSchema.shape)) expect(architecture).toContain(`\`${setting}\``);
});

test("every top-level folder is in docs/architecture.md", () => {
  const folders = readdirSync(".", { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !["node_modules", "dist"].includes(entry.name),
    )
    .map((entry) => entry.name);
  expect(folders).toContain("importers");
  for (const folder of folders) expect(architecture).toContain(`\`${folder}/\``);
});

test("every folder of domain, server and web is in its row of docs/architecture.md", () => {
  for (const layer of ["domain", "server", "web"]) {
    const row = architecture.split("\n").find((line) => line.startsWith(`| \`${layer}/\` |`));
    const folders = readdirSync(layer, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(5);
    for (const { name } of folders) expect(row).toContain(`\`${name}/\``);
  }
});

test("every table is in docs/architecture.md", () => {
  const list = /export type Tables = \{(.*?)\};/s.exec(readFileSync("server/store/tables.ts", "utf8"))?.[1] ?? "";
  const tables = [...list.matchAll(/(\w+): \w+Table;/g)].map(([, name = ""]) =>
    name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  expect(tables).toHaveLength(27);
  for (const table of tables) expect(architecture).toContain(`\`${table}\``);
});

test("every importer is in docs/importing.md", () => {
  const page = readFileSync("docs/importing.md", "utf8");
  for (const kind of kinds) expect(page).toContain(`\`${kind.name}\``);
});

test("the README names both commands, and every other npm script is in CONTRIBUTING.md", () => {
  const readme = readFileSync("README.md", "utf8");
  const contributing = readFileSync("CONTRIBUTING.md", "utf8");
  const { scripts } = packageSchema.parse(JSON.parse(readFileSync("package.json", "utf8")));
  expect(readme).toContain("npm start");
  expect(readme).toContain("npm test");
  const others = Object.keys(scripts).filter((name) => !name.startsWith("pre") && !["start", "test"].includes(name));
  for (const name of others) expect(`${readme}${contributing}`).toMatch(new RegExp(`npm run (-s )?${name}`));
});
