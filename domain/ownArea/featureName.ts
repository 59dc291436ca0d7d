/** What a file calls a feature: what stands under “name” or the like, or under an official name column such as WD24NM; null where there is nothing of the kind. */
export function featureName(properties: unknown): string | null {
  if (typeof properties !== "object" || properties === null) return null;
  const texts = Object.entries(properties).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" && value.trim() !== "" ? [[key.toLowerCase(), value.trim()]] : [],
  );
  const found = likely.map((like) => texts.find(([key]) => like.test(key))).find((text) => text !== undefined);
  return found === undefined ? null : found[1].slice(0, longest);
}

const likely = [/^name$/, /^(title|label|area_?name|areaname)$/, /^[a-z]+\d\dnm$/, /name$|nm$/];
const longest = 120;
