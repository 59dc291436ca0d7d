import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the builder says of one file that it made: which others it needs at once, and which styles. */
type Made = { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] };

/** What stands for the map in the builder's list. */
const screen = "map/MapScreen.tsx";

/**
 * Writes `map.html` beside `index.html`: the same page, which also names every file that the map needs. A browser then asks for all of them at once, where it would else have to run the
 * first to hear of the others.
 */
export function writeMapPage(folder: string): void {
  const list = join(folder, ".vite", "manifest.json");
  if (!existsSync(list)) return;
  const made: Record<string, Made> = JSON.parse(readFileSync(list, "utf8"));
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const links = linksOf(made, (file) => page.includes(`"/${file}"`));
  writeFileSync(join(folder, "map.html"), page.replace("  </head>", `${links.join("")}  </head>`));
}

/** Those that the map needs and the page does not name yet. */
function linksOf(made: Readonly<Record<string, Made>>, isNamed: (file: string) => boolean): string[] {
  const needed = new Set([screen]);
  for (const one of needed) for (const next of made[one]?.imports ?? []) needed.add(next);
  const files = [...needed].flatMap((one) => made[one] ?? []);
  const scripts = files.map(({ file }) => file).filter((file) => !isNamed(file));
  const styles = files.flatMap(({ css = [] }) => css).filter((file) => !isNamed(file));
  return [...scripts.map((file) => link("modulepreload", file)), ...styles.map((file) => link("stylesheet", file))];
}

function link(kind: string, file: string): string {
  return `    <link rel="${kind}" crossorigin href="/${file}">\n`;
}
