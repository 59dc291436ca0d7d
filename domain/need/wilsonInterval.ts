/**
 * The 95 % interval of a share that a survey found among so many people asked.
 *
 * Units   share 0 to 1; `asked` in people.
 * Holds   never below 0 or above 1, and never of no width, not even where nobody or everybody asked said yes.
 * Throws  RangeError when the share is not 0 to 1, or fewer than one person was asked.
 * Source  Wilson (1927), Journal of the American Statistical Association 22.
 */
export function wilsonInterval(share: number, asked: number): { readonly lo: number; readonly hi: number } {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share is ${share}, expected 0 to 1`);
  if (!(asked >= 1)) throw new RangeError(`asked is ${asked}, expected 1 or more`);
  const perPerson = z95 ** 2 / asked;
  const middle = (share + perPerson / 2) / (1 + perPerson);
  const half = (z95 * Math.sqrt((share * (1 - share)) / asked + perPerson / (4 * asked))) / (1 + perPerson);
  return { lo: Math.max(0, middle - half), hi: Math.min(1, middle + half) };
}

/** Standard deviations from the middle of a normal distribution to the ends of its middle 95 %. */
export const z95 = 1.959963984540054;
