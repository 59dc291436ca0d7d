/** Is this an address that other sites may show in a frame: the map of a partnership in its embedded form, and nothing else? The page itself refuses to go on from there inside a frame. */
export function mayBeFramed(url: string): boolean {
  const cut = url.indexOf("?");
  if (cut < 0 || !/^\/p\/[^/]+\/map$/.test(url.slice(0, cut))) return false;
  const wanted = new URLSearchParams(url.slice(cut)).getAll("embed");
  return wanted.length === 1 && (wanted[0] === "" || wanted[0] === "1");
}
