import { z } from "zod";

/** A kept recipe of a partnership, in an address. */
export const ofRecipe = z.object({ recipe: z.uuid().meta({ description: "id of the recipe" }) });
