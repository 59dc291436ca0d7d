import type { Area } from "../domain/contract/area.ts";
import type { AreaPart } from "../domain/contract/areaPart.ts";
import type { Indicator } from "../domain/contract/indicator.ts";
import type { NeedFigure } from "../domain/contract/need.ts";
import type { Claim } from "../domain/contract/offer.ts";
import type { Postcode } from "../domain/contract/postcode.ts";
import type { Shape } from "../domain/contract/shape.ts";

/** What a row becomes. `row` is the row as a spreadsheet numbers it; one row may give several records (an LSOA and the parts it belongs to). */
export type ImportRecord =
  | { readonly type: "area"; readonly row: number; readonly area: Area }
  | { readonly type: "area part"; readonly row: number; readonly part: AreaPart }
  | { readonly type: "shape"; readonly row: number; readonly shape: Shape }
  | { readonly type: "postcode"; readonly row: number; readonly postcode: Postcode }
  | { readonly type: "indicator"; readonly row: number; readonly indicator: Indicator }
  | { readonly type: "need"; readonly row: number; readonly figure: NeedFigure }
  | {
      readonly type: "listing";
      readonly row: number;
      readonly cells: Readonly<Record<string, string>>;
      readonly claim: Claim;
    };
