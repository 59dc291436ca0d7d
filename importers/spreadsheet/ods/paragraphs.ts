/** Gathers the text that a cell shows: its own paragraphs, one a line. Notes and drawings inside the cell have paragraphs too, which are not its text. */
export function openParagraphs() {
  let depth = 0;
  let isText = false;
  let lines: string[] = [];
  return {
    begin: (): void => {
      depth = 0;
      isText = false;
      lines = [];
    },
    open: (tag: string, attribute: (name: string) => string | undefined): void => {
      depth += 1;
      if (tag === "p" && depth === 1) {
        isText = true;
        lines.push("");
      } else if (isText && tag === "s") add(" ".repeat(spaces(attribute("text:c"))));
      else if (isText && tag === "tab") add("\t");
      else if (isText && tag === "line-break") add("\n");
    },
    add,
    close: (tag: string): void => {
      depth -= 1;
      if (tag === "p" && depth === 0) isText = false;
    },
    text: (): string => lines.join("\n"),
  };

  function add(text: string): void {
    if (isText) lines.push((lines.pop() ?? "") + text);
  }
}

function spaces(count: string | undefined): number {
  const number = Math.trunc(Number(count ?? "1"));
  return number >= 1 ? Math.min(number, 1_000) : 1;
}
