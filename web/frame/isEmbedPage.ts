/** Is this the map in its embedded form, the only page that the server lets other sites frame? */
export function isEmbedPage(path: string, search: { readonly embed?: unknown }): boolean {
  return /^\/p\/[^/]+\/map$/.test(path) && (search.embed === "" || search.embed === "1");
}
