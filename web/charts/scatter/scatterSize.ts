/** The drawing and the field of points within it, in pixels. */
export type ScatterSize = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** So narrow that the words of two corners would meet on one line. */
export const narrow = 560;
export const lineHeight = 17;

/** Room for the axes around a field of points; narrow drawings are nearly square, wide ones lie. */
export function scatterSize(width: number): ScatterSize {
  const height = Math.round(Math.min(460, Math.max(340, width * 0.62)));
  const corner = width < narrow ? 2 * lineHeight : lineHeight;
  return { width, height, left: 44, right: width - 8, top: 26 + corner, bottom: height - 48 - corner };
}
