import { type ReactElement, useRef } from "react";
import type { HowSure } from "../../domain/contract/sureness.ts";
import { numberWritten } from "../data/written.ts";
import { notSureWords } from "../views/notSureWords.ts";
import { DrawProgress } from "./DrawProgress.tsx";
import type { SureControl } from "./useHowSure.ts";

type Props = { readonly control: SureControl; readonly areas: string };

/** How sure the figures are, in a line under the sentence: the draws behind the ranges, how far they are, or the way to have them. */
export function HowSureLine({ control, areas }: Props): ReactElement {
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with what it did; without this the focus would be lost.
  const keepFocus = (act: () => void) => () => {
    act();
    line.current?.focus();
  };
  return (
    <div ref={line} className="how-sure" tabIndex={-1}>
      <Line control={control} areas={areas} onStart={keepFocus(control.start)} onCancel={keepFocus(control.cancel)} />
      <output className="unseen">{saidOf(control, areas)}</output>
    </div>
  );
}

type LineProps = Props & { readonly onStart: () => void; readonly onCancel: () => void };

function Line({ control: { state, draws, seed }, areas, onStart, onCancel }: LineProps): ReactElement {
  const drawn = `${numberWritten(draws)} draws, seed ${seed}`;
  switch (state.type) {
    case "off":
      return (
        <>
          <span>How sure is this? Ranges are not worked out.</span>
          <SmallButton words={`Work out ranges (${drawn})`} onPress={onStart} />
        </>
      );
    case "working":
      return <DrawProgress key={drawn} progress={state.progress} drawn={drawn} onCancel={onCancel} />;
    case "failed":
      return (
        <>
          <span role="alert">How sure this is could not be worked out. {state.reason}</span>
          <SmallButton words="Try again" onPress={onStart} />
        </>
      );
    case "known":
      return <span>{knownWords(state.howSure, areas)}</span>;
    default:
      return state satisfies never;
  }
}

/** Said aloud: that it began, and what came of it. The bar tells the rest to those who see it. */
function saidOf({ state }: SureControl, areas: string): string {
  switch (state.type) {
    case "off":
    case "failed":
      return "";
    case "working":
      return "Working out how sure this is.";
    case "known":
      return knownWords(state.howSure, areas);
    default:
      return state satisfies never;
  }
}

function knownWords({ draws, seed, whole, areas: all }: HowSure, areas: string): string {
  const drawn = `${numberWritten(draws)} draws, seed ${seed}`;
  const known = all.filter(({ sureness }) => sureness.type === "drawn");
  if (known.length === 0) return `How sure is this? Not known: ${notSureWords[reasonOf(whole)]}.`;
  const open = all.filter(({ sureness }) => sureness.type === "drawn" && sureness.certainClass === null);
  const about = `How sure is this? Figures in brackets hold nine draws in ten (${drawn})`;
  if (all.length === 1) return `${about}; its gap class is ${open.length === 0 ? "" : "not "}certain.`;
  // Not the class that the map shows in this view: only whether there is a gap is drawn.
  const unsure =
    open.length === 0
      ? `the gap class of all ${numberWritten(known.length)} ${areas} is certain`
      : `the gap class of ${numberWritten(open.length)} of ${numberWritten(known.length)} ${areas} is not certain`;
  return `${about}; ${unsure}.`;
}

function reasonOf(whole: HowSure["whole"]): keyof typeof notSureWords {
  return whole.type === "not known" ? whole.because : "need unknown";
}

function SmallButton({ words, onPress }: { readonly words: string; readonly onPress: () => void }): ReactElement {
  return (
    <button className="button button--second button--small" type="button" onClick={onPress}>
      {words}
    </button>
  );
}
