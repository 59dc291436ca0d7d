/** A name as it stands in an address: small letters, digits and hyphens, at most 63 of them. A name without any gives "partnership". */
export function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 63)
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "partnership" : plain;
}
