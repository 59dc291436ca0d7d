import { palette } from "../../domain/report/drawing/palette.ts";

/** How a kind of text looks. */
export type Face = {
  readonly weight: "regular" | "bold";
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: string;
};

/** The kinds of text in a report, in points. Nothing is smaller than 10. */
export const faces = {
  title: { weight: "bold", size: 24, lineHeight: 30, colour: palette.ink },
  subtitle: { weight: "regular", size: 13, lineHeight: 19, colour: palette["ink-second"] },
  made: { weight: "regular", size: 11, lineHeight: 16, colour: palette["ink-second"] },
  section: { weight: "bold", size: 17, lineHeight: 23, colour: palette.ink },
  part: { weight: "bold", size: 13, lineHeight: 18, colour: palette.ink },
  body: { weight: "regular", size: 11, lineHeight: 16, colour: palette.ink },
  caption: { weight: "bold", size: 11, lineHeight: 16, colour: palette.ink },
  cell: { weight: "regular", size: 10, lineHeight: 14, colour: palette.ink },
  columnTitle: { weight: "bold", size: 10, lineHeight: 14, colour: palette.ink },
  foot: { weight: "regular", size: 10, lineHeight: 14, colour: palette["ink-second"] },
} as const satisfies Record<string, Face>;
