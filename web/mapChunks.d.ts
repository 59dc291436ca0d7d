/** What the builder knows of a module: which others it imports at once, as against later. */
type ModuleGraph = {
    getModuleInfo: (id: string) => {
        readonly importedIds: readonly string[];
    } | null;
};
/**
 * Which file a module of ours goes to that the map shares with other pages: `common`; `drawing` if it needs MapLibre, so that no page without a map loads that; null if it is to be left to
 * the builder. Else the map would come in some sixty files, of which a browser asks for six at a time.
 */
export declare function mapChunks(map: string, main: string): (id: string, graph: ModuleGraph) => string | null;
export {};
