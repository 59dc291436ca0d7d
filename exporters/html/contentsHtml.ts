import type { Block } from "../../domain/contract/reportDocument.ts";
import { escapedXml } from "../../domain/report/drawing/escapedXml.ts";

type Heading = Extract<Block, { type: "heading" }>;

/** A list of links to the headings, those within a section under it. */
export function contentsHtml(blocks: readonly Block[]): string {
  const sections: { heading: Heading; within: Heading[] }[] = [];
  for (const block of blocks) {
    if (block.type !== "heading") continue;
    const section = sections.at(-1);
    if (block.rank === 2 || section === undefined) sections.push({ heading: block, within: [] });
    else section.within.push(block);
  }
  const items = sections.map(({ heading, within }) => {
    const inner = within.length === 0 ? "" : `<ul>${within.map((one) => `<li>${link(one)}</li>`).join("")}</ul>`;
    return `<li>${link(heading)}${inner}</li>`;
  });
  return `<nav aria-labelledby="contents"><h2 id="contents" tabindex="-1">Contents</h2><ul>\n${items.join("\n")}\n</ul></nav>`;
}

function link({ id, text }: Heading): string {
  return `<a href="#${escapedXml(id)}">${escapedXml(text)}</a>`;
}
