import type { Drawing } from "../../../../domain/contract/reportDocument.ts";
import { textWidth } from "../../../../domain/report/drawing/textWidth.ts";

type Box = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Where each line of text of a drawing stands: from the height of its capitals to its baseline. */
export function textBoxes({ marks }: Drawing): Box[] {
  return marks.flatMap((mark) => {
    if (mark.type !== "text") return [];
    const width = textWidth(mark.text, mark.size, mark.bold ? "bold" : "regular");
    const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor];
    return [{ text: mark.text, left, right: left + width, top: mark.y - 0.72 * mark.size, bottom: mark.y }];
  });
}

/** Lines of text that are cut by the edge, and pairs of lines that lie over each other. */
export function badlySet(drawing: Drawing): string[] {
  const boxes = textBoxes(drawing);
  const cut = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > drawing.width || bottom > drawing.height,
  );
  const over = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `“${one.text}” lies over “${other.text}”`),
  );
  return [...cut.map(({ text }) => `“${text}” is cut`), ...over];
}

/** The texts of a drawing in order. */
export function textsOf({ marks }: Drawing): string[] {
  return marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : []));
}
