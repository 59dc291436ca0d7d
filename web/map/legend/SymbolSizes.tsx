import type { ReactElement } from "react";
import { numberWritten } from "../../data/written.ts";
import type { SymbolScale } from "../../views/symbolScale.ts";
import { symbolSizes } from "../../views/symbolSizes.ts";

type Props = { readonly scale: SymbolScale; readonly unit: string };

/** Three circles as large as on the map, each with how many people it stands for. */
export function SymbolSizes({ scale, unit }: Props): ReactElement | null {
  const sizes = symbolSizes(scale);
  if (sizes.length === 0) return null;
  return (
    <ul className="sizes" aria-label="Sizes of the circles">
      {sizes.map((people) => {
        const radius = scale.radius(people);
        const side = 2 * radius + 2;
        return (
          <li key={people}>
            <svg width={side} height={side} aria-hidden="true">
              <circle className="sizes__circle" cx={radius + 1} cy={radius + 1} r={radius} />
            </svg>
            <span>
              {numberWritten(people)} {unit}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
