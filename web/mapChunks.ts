/** What the builder knows of a module: which others it imports at once, as against later. */
type ModuleGraph = { getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

/** Fetched by every page that has use for them, and not by way of what the map shares with others. */
const largePackages = /node_modules[\\/](?:react-aria|d3-)/;
const mapLibre = /node_modules[\\/]maplibre-gl[\\/]/;

/**
 * Which file a module of ours goes to that the map shares with other pages: `common`; `drawing` if it needs MapLibre, so that no page without a map loads that; null if it is to be left to
 * the builder. Else the map would come in some sixty files, of which a browser asks for six at a time.
 */
export function mapChunks(map: string, main: string): (id: string, graph: ModuleGraph) => string | null {
  /** Everything that a module needs at once, of ours and, one step outside, of packages. */
  const needs = new Map<string, ReadonlySet<string>>();
  const neededBy = (id: string, graph: ModuleGraph): ReadonlySet<string> => {
    const known = needs.get(id);
    if (known !== undefined) return known;
    const found = new Set([id]);
    for (const one of found) {
      if (isOurs(one)) for (const next of graph.getModuleInfo(one)?.importedIds ?? []) found.add(next);
    }
    needs.set(id, found);
    return found;
  };
  return (id, graph) => {
    const first = neededBy(main, graph);
    if (!isOurs(id) || first.has(id) || !neededBy(map, graph).has(id)) return null;
    const needed = [...neededBy(id, graph)];
    if (needed.some((one) => mapLibre.test(one))) return "drawing";
    // What the first page needs of them is there already.
    const isLarge = needed.some(
      (one) =>
        isOurs(one) &&
        !first.has(one) &&
        (graph.getModuleInfo(one)?.importedIds ?? []).some((next) => largePackages.test(next)),
    );
    return isLarge ? null : "common";
  };
}

function isOurs(id: string): boolean {
  return !id.includes("node_modules") && !id.includes("\0");
}
