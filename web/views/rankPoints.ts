/** Rank points with their sign: "+35", "−12", "0". */
export function rankPointsWritten(points: number): string {
  const rounded = Math.round(points);
  if (rounded === 0) return "0";
  return rounded > 0 ? `+${rounded}` : `−${Math.abs(rounded)}`;
}
