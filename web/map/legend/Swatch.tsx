import type { ReactElement } from "react";

type Props = {
  readonly look: "plain" | "circle" | "hatch" | "uncertain" | "dots" | "blank" | "outside";
  readonly letter?: string;
  readonly token?: string;
};

/** A sample of how an area looks on the map. */
export function Swatch({ look, letter = "", token }: Props): ReactElement {
  const style = token === undefined || look === "circle" ? {} : { backgroundColor: `var(${token})` };
  return (
    <span className={`swatch swatch--${look}`} style={style}>
      {letter !== "" && <b>{letter}</b>}
    </span>
  );
}
