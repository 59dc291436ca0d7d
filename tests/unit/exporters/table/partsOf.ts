import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The parts of a zip as text, in its order. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([name, part]) => [name, Buffer.from(part).toString("utf8")]));
}

/** The names of the elements that stand directly within the outermost one, in order. Throws where the XML is not well-formed. */
export function childrenOf(xml: string): string[] {
  const children: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    if (depth === 1) children.push(name);
    depth++;
  });
  parser.on("closetag", () => {
    depth--;
  });
  parser.write(xml).close();
  return children;
}

/** Every value of an attribute, in order. */
export function valuesOf(xml: string, attribute: string): string[] {
  return [...xml.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");
}
