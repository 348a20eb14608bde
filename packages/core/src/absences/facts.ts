/** Facts of leave: one was planned, changed, began or ended; or something was done to its post in the forum. */
export type AbsenceFact = {
  readonly name: "absences.absenceChanged" | "absences.postChanged";
  readonly guildId: string;
  readonly absenceId: number;
};

/** Somebody said when in the week they can and never can. */
export type AvailabilityFact = {
  readonly name: "absences.availabilityChanged";
  readonly guildId: string;
  readonly memberId: number;
};

/** Somebody wrote a post into the forum by hand. */
export type PostFact = {
  readonly name: "absences.postOpened";
  readonly guildId: string;
  readonly threadId: string;
};

export type AbsencesFact = AbsenceFact | AvailabilityFact | PostFact;
