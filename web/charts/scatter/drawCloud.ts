import type { CloudDots } from "./cloudDots.ts";

/** Sharp on screens with twice the pixels; more would only be larger. */
const ratio = 2;
const [radius, line, margin] = [2.5, 0.6, 1];

type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** Draws dots on a canvas, those of a colour together; null where the browser cannot. `make` gives an empty canvas of so many pixels. */
export function drawCloud<Made extends Canvas>(
  dots: CloudDots,
  make: (width: number, height: number) => Made,
): Made | null {
  const sheet = make(Math.round(dots.width * ratio), Math.round(dots.height * ratio));
  // Both are read as soon as they are drawn: a graphics card, or a browser that does its work, takes twenty times as long for so many dots.
  const pen = sheet.getContext("2d", { willReadFrequently: true });
  if (pen === null) return null;
  const half = Math.ceil((radius + line) * ratio) + margin;
  dots.colours.forEach((colour, which) => {
    const dot = drawDot(make(2 * half, 2 * half), half, colour, dots.line);
    if (dot === null) return;
    for (let at = 0; at < dots.of.length; at++) {
      if (dots.of[at] !== which) continue;
      // On whole pixels, or every copy would be worked out anew: a quarter of a pixel of the page is what it costs.
      const [left, top] = [dots.left[at] ?? Number.NaN, dots.top[at] ?? Number.NaN];
      pen.drawImage(dot, Math.round(left * ratio) - half, Math.round(top * ratio) - half);
    }
  });
  return sheet;
}

/** One dot, to be copied: drawing 33,755 circles takes the browser a second. */
function drawDot<Made extends Canvas>(canvas: Made, half: number, fill: string, stroke: string): Made | null {
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) return null;
  pen.translate(half, half);
  pen.scale(ratio, ratio);
  pen.lineWidth = line;
  pen.strokeStyle = stroke;
  pen.fillStyle = fill;
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  return canvas;
}
