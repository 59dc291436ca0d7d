import type { FileProblem } from "../../text/fileIssue.ts";
import type { Zip } from "../../zip/openZip.ts";
import { readXml } from "../xml.ts";

/** That a part of a workbook points at another: the last word of what it is (worksheet, styles), and its path in the ZIP file. */
export type Relation = { readonly id: string; readonly type: string; readonly path: string };

/** What a part points at; none when it has no list of them. The part "" is the package itself. */
export async function relationsOf(zip: Zip, part: string): Promise<Relation[] | FileProblem> {
  const cut = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, cut);
  const path = `${folder}_rels/${part.slice(cut)}.rels`;
  if (!zip.has(path)) return [];
  const relations: Relation[] = [];
  const problem = await readXml(zip.read(path), {
    open: (name, attribute) => {
      if (name !== "Relationship" || attribute("TargetMode") === "External") return;
      const type = (attribute("Type") ?? "").split("/").at(-1) ?? "";
      relations.push({ id: attribute("Id") ?? "", type, path: resolved(folder, attribute("Target") ?? "") });
    },
    text: () => {},
    close: () => {},
  });
  return problem ?? relations;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
