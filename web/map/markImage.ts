/** Drawn at twice the size for sharp screens. */
const sharpness = 2;
const side = 24;

/** Which parts of a mark grow with its letters, and where they stand: in pixels of the picture. */
export const markFit = {
  pixelRatio: sharpness,
  stretchX: [[22, 26]] satisfies [number, number][],
  stretchY: [[22, 26]] satisfies [number, number][],
  content: [14, 8, 34, 40] satisfies [number, number, number, number],
};

/** A round mark for one letter that grows sideways for several. The chosen one has a thicker edge, so that it is not told by colour alone. */
export function markImage(paper: string, edge: string, edgeWidth: number): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = side * sharpness;
  canvas.height = side * sharpness;
  // Drawn without the graphics processor: reading back from it would hold the page up.
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Error("This browser cannot draw on a canvas, which the map's marks need.");
  pen.scale(sharpness, sharpness);
  pen.beginPath();
  pen.roundRect(edgeWidth / 2, edgeWidth / 2, side - edgeWidth, side - edgeWidth, (side - edgeWidth) / 2);
  pen.fillStyle = paper;
  pen.fill();
  pen.lineWidth = edgeWidth;
  pen.strokeStyle = edge;
  pen.stroke();
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
