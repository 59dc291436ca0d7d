/** Why listings cannot be compared, in a sentence for whoever called the command: thrown wherever it is found out, said in one place. */
export class DuplicatesProblem extends Error {
  override readonly name = "DuplicatesProblem";
}
