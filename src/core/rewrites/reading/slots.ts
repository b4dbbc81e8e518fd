/** What can stand in a prompt's slots for one passage. */
export interface Slots {
  /** `{Q}`: a whole question. */
  readonly question: string | undefined;
  /** `{X}`: a noun phrase or an embedded clause, as it stands after "about". */
  readonly topic: string | undefined;
  /** Whether the topic was taken from the section's heading. */
  readonly fromHeading: boolean;
}
