export const absencesRefusals = [
  "absences.notFound",
  "absences.startsInPast",
  "absences.endsInPast",
  "absences.endsBeforeStart",
  "absences.tooFarAhead",
  "absences.overlaps",
  "absences.alreadyOver",
  "absences.dayNotUnderstood",
  "absences.notAway",
  "absences.notYours",
] as const;
