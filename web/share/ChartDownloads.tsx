import { type ReactElement, useRef, useState } from "react";
import "./chartDownloads.css";

type Props = { readonly title: string; readonly unit: string; readonly source: string };

const kinds = ["PNG", "SVG"] as const;

/** Takes the chart whose figure it stands in along, as a picture or as a drawing, with title, alt text and source inside the file. */
export function ChartDownloads(words: Props): ReactElement {
  const [said, say] = useState("");
  const place = useRef<HTMLParagraphElement>(null);
  const save = async (kind: (typeof kinds)[number]) => {
    const drawing = place.current?.closest("figure")?.querySelector("svg") ?? null;
    if (drawing === null) return;
    say("");
    try {
      const { saveChart } = await import("./saveChart.ts");
      await saveChart(drawing, kind, words);
      say(`Saved as ${kind}`);
    } catch (error) {
      say(`The chart could not be saved: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <p ref={place} className="chart-downloads">
      Save this chart:
      {kinds.map((kind) => (
        <button key={kind} type="button" className="button button--link" onClick={() => void save(kind)}>
          {kind}
          <span className="unseen"> of “{words.title}”</span>
        </button>
      ))}
      <output>{said}</output>
    </p>
  );
}
