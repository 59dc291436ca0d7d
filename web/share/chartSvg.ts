import { inlinedCopy } from "./inlinedCopy.ts";
import { wrapped } from "./wrapped.ts";

/** What stands round a chart in a file of its own. */
export type ChartFileWords = {
  readonly title: string;
  readonly unit: string;
  /** The message for those who do not see it. */
  readonly alt: string;
  readonly sources: readonly string[];
};

const xmlns = "http://www.w3.org/2000/svg";
const margin = 16;
const looks = {
  title: { size: 19, weight: "700", token: "--ink" },
  unit: { size: 14, weight: "400", token: "--ink-second" },
} as const;

/** A chart of the page as an SVG file that stands by itself: its words inside, every style written out, nothing fetched from anywhere. */
export function chartSvg(drawing: SVGSVGElement, words: ChartFileWords): string {
  const { width, height } = drawing.getBoundingClientRect();
  const style = getComputedStyle(drawing);
  const sheet = element("svg", { role: "img", "aria-labelledby": "atlas-title atlas-alt" });
  sheet.append(worded("title", words.title, { id: "atlas-title" }), worded("desc", words.alt, { id: "atlas-alt" }));
  const back = element("rect", { width: "100%", height: "100%", fill: style.getPropertyValue("--paper").trim() });
  sheet.append(back);
  let y = margin;
  const set = (text: string, look: (typeof looks)[keyof typeof looks]) => {
    const font = style.getPropertyValue("--font").trim();
    for (const line of wrapped(text, width, measure(`${look.weight} ${look.size}px ${font}`))) {
      y += look.size * 1.3;
      const fill = style.getPropertyValue(look.token).trim();
      const at = { x: String(margin), y: String(Math.round(y)), "font-size": String(look.size), fill };
      sheet.append(worded("text", line, { ...at, "font-weight": look.weight, "font-family": font }));
    }
  };
  set(words.title, looks.title);
  set(words.unit, looks.unit);
  y += margin;
  const moved = element("g", { transform: `translate(${margin} ${Math.round(y)})` });
  moved.append(...inlinedCopy(drawing));
  sheet.append(moved);
  y += height;
  for (const line of words.sources) set(line, looks.unit);
  const size = { width: Math.ceil(width) + 2 * margin, height: Math.ceil(y) + margin };
  sheet.setAttribute("width", String(size.width));
  sheet.setAttribute("height", String(size.height));
  sheet.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  return new XMLSerializer().serializeToString(sheet);
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(xmlns, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function worded(name: string, text: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = element(name, attributes);
  made.textContent = text;
  return made;
}

function measure(font: string): (line: string) => number {
  const pen = document.createElement("canvas").getContext("2d");
  if (pen === null) throw new Error("This browser cannot draw on a canvas, which pictures need.");
  pen.font = font;
  return (line) => pen.measureText(line).width;
}
