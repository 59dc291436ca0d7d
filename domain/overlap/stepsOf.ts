/** Finding the sets takes as many steps of the progress as so many draws. */
export const findingSteps = 20;

/** How many steps there are in all. */
export function stepsOf(draws: number): number {
  return findingSteps + draws;
}
