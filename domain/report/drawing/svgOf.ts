import type { Drawing, Mark } from "../../contract/reportDocument.ts";
import { escapedXml } from "./escapedXml.ts";
import { patternMarks, patternSide } from "./patternMarks.ts";

export type SvgWords = {
  readonly title: string;
  /** The message in words, for those who do not see the drawing. */
  readonly alt: string;
  /** Begins the names of its parts: one of its own for each drawing of a page. Letters, digits and hyphens. */
  readonly id: string;
};

type Path = Extract<Mark, { type: "path" }>;
type Fill = NonNullable<Path["fill"]>;

/** A drawing as SVG that stands alone or within a page, with title and alt text inside. The same drawing gives the same text. */
export function svgOf({ width, height, marks }: Drawing, { title, alt, id }: SvgWords): string {
  const patterned = new Map<string, Fill>();
  for (const mark of marks) {
    if (mark.type === "path" && mark.fill !== null && mark.fill.pattern !== "none") {
      patterned.set(patternName(id, mark.fill), mark.fill);
    }
  }
  const defs = [...patterned].map(([name, fill]) => patternOf(name, fill)).join("");
  const body = marks.map((mark) => drawn(mark, id)).join("\n");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="en-GB" aria-labelledby="${id}-title" aria-describedby="${id}-alt" font-family="${fonts}">`,
    `<title id="${id}-title">${escapedXml(title)}</title>`,
    `<desc id="${id}-alt">${escapedXml(alt)}</desc>`,
    ...(defs === "" ? [] : [`<defs>${defs}</defs>`]),
    body,
    "</svg>\n",
  ].join("\n");
}

/** The font that everything was measured in, then those of systems. */
const fonts = "'Open Sans', system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

function drawn(mark: Mark, id: string): string {
  switch (mark.type) {
    case "path":
      return `<path d="${mark.d}"${filled(mark, id)}${lined(mark)}/>`;
    case "text": {
      const look = `font-size="${mark.size}"${mark.bold ? ' font-weight="700"' : ""} fill="${mark.colour}"`;
      const anchor = mark.anchor === "start" ? "" : ` text-anchor="${mark.anchor}"`;
      const halo =
        mark.halo === null
          ? ""
          : ` stroke="${mark.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
      return `<text x="${mark.x}" y="${mark.y}" ${look}${anchor}${halo}>${escapedXml(mark.text)}</text>`;
    }
    default:
      return mark satisfies never;
  }
}

function filled({ fill }: Path, id: string): string {
  if (fill === null) return ' fill="none"';
  return ` fill="${fill.pattern === "none" ? fill.colour : `url(#${patternName(id, fill)})`}"`;
}

function lined({ line }: Path): string {
  if (line === null) return "";
  const dashes = line.dashes === null ? "" : ` stroke-dasharray="${line.dashes.join(" ")}"`;
  return ` stroke="${line.colour}" stroke-width="${line.width}" stroke-linejoin="round"${dashes}`;
}

function patternName(id: string, { colour, pattern }: Fill): string {
  return `${id}-${pattern}-${colour.replaceAll(/[^a-z0-9]/gi, "")}`;
}

function patternOf(name: string, { colour, pattern }: Fill): string {
  const marks = pattern === "none" ? [] : patternMarks[pattern];
  const ground = `<path d="M0 0H${patternSide}V${patternSide}H0Z" fill="${colour}"/>`;
  return `<pattern id="${name}" width="${patternSide}" height="${patternSide}" patternUnits="userSpaceOnUse">${ground}${marks.map((mark) => drawn(mark, name)).join("")}</pattern>`;
}
