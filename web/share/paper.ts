import { wrapped } from "./wrapped.ts";

/** Looks up colours of style/tokens.css by name, as they are now: dark and light have their own. */
export type Colours = (token: string) => string;

/** A sheet on which text is set from top to bottom. `scale` is how many pixels of the picture make one of the page. */
export type Paper = {
  readonly pen: CanvasRenderingContext2D;
  readonly scale: number;
  readonly colours: Colours;
};

/** How a run of text is set, in pixels of the page. */
export type TextLook = { readonly size: number; readonly weight: 400 | 700; readonly token: string };

export const titleLook: TextLook = { size: 20, weight: 700, token: "--ink" };
export const bodyLook: TextLook = { size: 14, weight: 400, token: "--ink" };
export const sourceLook: TextLook = { size: 14, weight: 400, token: "--ink-second" };

/** Sets words in lines and gives the height that they take. With `draw` false nothing is drawn: that is how the height of a picture is found. */
export function setText(
  { pen, scale, colours }: Paper,
  words: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  look: TextLook,
  draw: boolean,
): number {
  pen.font = `${look.weight} ${look.size * scale}px ${colours("--font")}`;
  pen.textBaseline = "top";
  pen.fillStyle = colours(look.token);
  const lineHeight = look.size * scale * 1.35;
  const lines = wrapped(words, at.width, (line) => pen.measureText(line).width);
  if (draw) for (const [place, line] of lines.entries()) pen.fillText(line, at.x, at.y + place * lineHeight);
  return lines.length * lineHeight;
}
