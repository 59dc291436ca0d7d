/** What the command line says: answers to standard output, so that they can be piped on; everything else beside them. */
export const said = {
  answer: (line: string) => void process.stdout.write(`${line}\n`),
  problem: (line: string) => void process.stderr.write(`${line}\n`),
};
