import { DatabaseError } from "pg";
import { Refusal } from "../refusal.ts";

/** Runs an import, and says in a sentence when two rows claim the same place in the database and no check of the file had found them. */
export async function clashWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    if (error.code === uniqueViolation) {
      throw new Refusal("conflict", `Two rows of the file are the same thing: ${error.detail ?? error.message}`, [], {
        cause: error,
      });
    }
    if (error.code === sameRowTwice) {
      throw new Refusal("conflict", "Two rows of the file name the same area, area part or postcode.", [], {
        cause: error,
      });
    }
    throw error;
  }
}

const uniqueViolation = "23505";
const sameRowTwice = "21000";
