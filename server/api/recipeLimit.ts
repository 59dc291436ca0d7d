/** How long a recipe may be as JSON, in bytes: ten thousand corrections, and long ones. */
export const recipeLimit = 10_000_000;
