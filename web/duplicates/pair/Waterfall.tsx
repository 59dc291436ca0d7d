import { scaleLinear } from "d3-scale";
import { useId, useRef } from "react";
import type { Judgement } from "../../../domain/contract/evidence.ts";
import { probabilityWritten } from "../probabilityWritten.ts";
import { chanceTicks } from "./chanceTicks.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { type EvidenceStep, evidenceSteps } from "./evidenceSteps.ts";
import { evidenceTitle } from "./evidenceTitle.ts";
import { oddsSaid, oddsWritten } from "./oddsWritten.ts";
import { useWidth } from "../../charts/useWidth.ts";

const row = 44;
const axis = 40;
const barHeight = 16;
/** Room for the figure beside a bar that reaches the edge. */
const edge = 52;

/** The evidence as a waterfall: each bar begins where the one above it ended, to the right for one listing, to the left against. Its table twin stands below it. */
export function Waterfall({ judgement }: { readonly judgement: Judgement }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const id = useId();
  const steps = evidenceSteps(judgement);
  const total = steps.at(-1)?.to ?? 0;
  const ends = [0, ...steps.flatMap(({ from, to }) => [from, to])];
  const x = scaleLinear([Math.min(-1, ...ends), Math.max(1, ...ends)], [edge, width - edge]).nice(4);
  const height = axis + row * (steps.length + 1);
  return (
    <div ref={box} className="waterfall">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an svg in the page has the page's colours
        role="img"
        aria-labelledby={`${id}-title ${id}-words`}
      >
        <title id={`${id}-title`}>{evidenceTitle(judgement)}</title>
        <desc id={`${id}-words`}>{describe(steps, judgement.probability)}</desc>
        {chanceTicks(x, width).map(({ bits, words }) => (
          <g key={words} transform={`translate(${x(bits)} 0)`}>
            <line className={bits === 0 ? "waterfall__even" : "waterfall__grid"} y1={axis - 6} y2={height} />
            <text className="waterfall__tick" y={axis - 12} textAnchor="middle">
              {words}
            </text>
          </g>
        ))}
        {steps.map((step, place) => (
          <g key={step.comparison} transform={`translate(0 ${axis + place * row})`}>
            <Bar
              words={comparisonWords[step.comparison].title}
              step={step}
              figure={step.isSilent ? "not compared" : oddsWritten(step.bits)}
              x={x}
              width={width}
            />
            <line className="waterfall__join" x1={x(step.to)} x2={x(step.to)} y1={36} y2={row + 20} />
          </g>
        ))}
        <g transform={`translate(0 ${axis + steps.length * row})`}>
          <Bar
            words="Together"
            step={{ from: 0, to: total, bits: total, isSilent: false }}
            figure={probabilityWritten(judgement.probability)}
            x={x}
            width={width}
            isTotal
          />
        </g>
      </svg>
    </div>
  );
}

type BarProps = {
  readonly words: string;
  readonly step: Pick<EvidenceStep, "from" | "to" | "bits" | "isSilent">;
  readonly figure: string;
  readonly x: (bits: number) => number;
  readonly width: number;
  readonly isTotal?: boolean;
};

function Bar({ words, step: { from, to, bits, isSilent }, figure, x, width, isTotal = false }: BarProps) {
  const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
  const kind = isTotal ? "total" : bits < 0 ? "against" : "for";
  // Words are longer than a figure, and stand where there is room for them.
  const isLeft = isSilent ? right > width - 110 : bits < 0;
  return (
    <>
      <text className={isTotal ? "waterfall__name waterfall__name--total" : "waterfall__name"} y={14}>
        {words}
      </text>
      <rect
        className={`waterfall__bar waterfall__bar--${kind}`}
        x={left}
        width={Math.max(1, right - left)}
        y={20}
        height={barHeight}
      />
      <text
        className="waterfall__figure"
        x={isLeft ? left - 6 : right + 6}
        y={33}
        textAnchor={isLeft ? "end" : "start"}
      >
        {figure}
      </text>
    </>
  );
}

function describe(steps: readonly EvidenceStep[], probability: number): string {
  const said = steps.map(({ comparison, bits, isSilent }) =>
    isSilent
      ? `${comparisonWords[comparison].title}: not compared`
      : `${comparisonWords[comparison].title}: ${oddsSaid(bits)}`,
  );
  return `${said.join("; ")}. Together ${probabilityWritten(probability)} likely the same. The table below has it in full.`;
}
