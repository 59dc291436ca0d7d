import { type AreaCode, areaCodeSchema } from "../../domain/contract/area.ts";

/** More than this cannot be read side by side. */
export const mostCompared = 6;

/** The codes that an address names, in its order, each once; and how many more it names than can be compared. */
export function comparedCodes(areas: string | undefined): { readonly codes: AreaCode[]; readonly leftOut: number } {
  const named = (areas ?? "").split(",").flatMap((text) => {
    const code = areaCodeSchema.safeParse(text);
    return code.success ? [code.data] : [];
  });
  const each = [...new Set(named)];
  return { codes: each.slice(0, mostCompared), leftOut: Math.max(0, each.length - mostCompared) };
}

/** The codes as an address has them; none where there are none. */
export function writtenCodes(codes: readonly AreaCode[]): string | undefined {
  return codes.length === 0 ? undefined : codes.join(",");
}
