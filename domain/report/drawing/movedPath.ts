import { hundredths } from "./marks.ts";

/** Path data of straight lines, moved: numbers come in pairs, x and y. */
export function movedPath(d: string, { x, y }: { readonly x: number; readonly y: number }): string {
  let isX = false;
  return d.replaceAll(/-?[\d.]+/g, (number) => {
    isX = !isX;
    return String(hundredths(Number(number) + (isX ? x : y)));
  });
}
