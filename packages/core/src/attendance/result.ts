/** What really happened, per member and event. */
export const results = [
  "present",
  "late",
  "leftEarly",
  "walkIn",
  "benched",
  "standby",
  "excused",
  "absent",
  "noShow",
] as const;

export type Result = (typeof results)[number];

/** Results of somebody who did not come. */
export const missedResults: readonly Result[] = ["excused", "absent", "noShow"];
