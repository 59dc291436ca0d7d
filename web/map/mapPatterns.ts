/** The side of a pattern's tile in pixels; drawn at twice the size for sharp screens. */
const side = 8;
const sharpness = 2;

export const patternRatio = { pixelRatio: sharpness } as const;

/** Slanted lines on nothing: suppressed, or not certain. Each has a halo, because it must be seen on the darkest colour as on paper. */
export function hatchImage(colour: string, halo: string): ImageData {
  return tile((pen) => {
    for (const [ink, width] of [
      [halo, 2.8],
      [colour, 1.2],
    ] as const) {
      pen.strokeStyle = ink;
      pen.lineWidth = width;
      pen.beginPath();
      for (const shift of [-side, 0, side]) {
        pen.moveTo(shift, side);
        pen.lineTo(shift + side, 0);
      }
      pen.stroke();
    }
  });
}

/** Dots on nothing: not known. */
export function dotsImage(colour: string): ImageData {
  return tile((pen) => {
    pen.fillStyle = colour;
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, 0.9, 0, 2 * Math.PI);
      pen.fill();
    }
  });
}

/** Upright lines on nothing: an area that is pointed out, its own colour between them. */
export function stripesImage(colour: string): ImageData {
  return tile((pen) => {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 2, side);
  });
}

function tile(draw: (pen: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = side * sharpness;
  canvas.height = side * sharpness;
  // Drawn without the graphics processor: reading back from it would hold the page up.
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Error("This browser cannot draw on a canvas, which the map's patterns need.");
  pen.scale(sharpness, sharpness);
  draw(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
