/** A message in the officers' channel that shows a contest; its subject is the contest. */
export const contestMessageKind = "contest";
