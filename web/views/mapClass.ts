/** One step of a legend. `token` names its colour in style/tokens.css; `letter` is the second channel for those who cannot tell colours apart. */
export type MapClass = {
  readonly key: string;
  readonly words: string;
  readonly letter: string;
  readonly token: string;
};
