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
