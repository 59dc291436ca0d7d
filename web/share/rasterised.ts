/** An SVG that stands by itself, drawn on a canvas with so many pixels to each of its own. */
export async function rasterised(svg: string, scale: number): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser cannot draw on a canvas, which pictures need.");
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
