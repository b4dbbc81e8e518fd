/** Where the words of a text stand, as parallel lists that may be longer. */
export interface WordPlaces {
  /** The text's; see `unitsOf`. */
  units: Uint16Array;
  count: number;
  readonly start: number[];
  readonly end: number[];
  /** See `addUnit`. */
  readonly hash: number[];
  /** Whether it is nothing but letters and digits of ASCII: one word to a pattern too. What is not is looked into. */
  readonly isRun: boolean[];
}
