import type { IndicatorFigure } from "../../domain/contract/areaProfile.ts";
import { indicatorSchema } from "../../domain/contract/indicator.ts";
import { indicatorFigure } from "../../domain/profile/indicatorFigure.ts";
import type { PeerTable } from "../../domain/profile/peerTable.ts";
import { boundedCache } from "../score/boundedCache.ts";
import type { Database } from "../store/database.ts";
import { figuresOfKind } from "../store/read/figuresOfKind.ts";
import { newestFigures } from "../store/read/newestFigures.ts";
import type { ProfilePlan } from "./profilePlan.ts";

/** Gives every published figure about an area with its rank among the peers, headline indicators first. */
export type FiguresOf = (db: Database, plan: ProfilePlan, peers: PeersNamed) => Promise<IndicatorFigure[]>;

/** The peers, and a name for just these. */
type PeersNamed = { readonly key: string; readonly table: Pick<PeerTable, "codes" | "positionOf"> };

/** Remembers the peers' figures in columns: two million are 16 MB. */
export function indicatorFigures(): FiguresOf {
  const remembered = boundedCache<Float64Array>(2_000_000, ({ length }) => length);
  return async (db, { area, ground: { partnership, snapshot }, indicators }, { key, table }) => {
    const scope = { partnership: partnership.id, datasets: snapshot.datasets };
    const figures = await newestFigures(db, { ...scope, ...area, indicators: indicators.map(({ id }) => id) });
    const found: IndicatorFigure[] = [];
    for (const { indicator: id, period, ...figure } of figures) {
      const row = indicators.find((indicator) => indicator.id === id);
      if (row === undefined) continue;
      const name = [key, id, period].join("/");
      const peers = remembered.find(name) ?? (await columnOf(id, period));
      remembered.keep(name, peers);
      found.push(indicatorFigure({ indicator: indicatorSchema.parse(row), period, figure, peers }));
    }
    return found.toSorted((one, other) => headlineFirst(one, other));

    async function columnOf(indicator: string, period: string): Promise<Float64Array> {
      const { areaType, vintage } = area;
      const column = new Float64Array(table.codes.length).fill(Number.NaN);
      for (const { areaCode, value } of await figuresOfKind(db, { ...scope, indicator, areaType, vintage, period })) {
        const position = table.positionOf.get(areaCode);
        if (position !== undefined && value !== null) column[position] = value;
      }
      return column;
    }
  };
}

function headlineFirst(one: IndicatorFigure, other: IndicatorFigure): number {
  return Number(other.indicator.role === "headline") - Number(one.indicator.role === "headline");
}
