import type { Right } from "../rights.ts";

/** What the officers' role gets when a guild is set up: running events and points, seeing the settings and who changed what. */
export const officerRights: readonly Right[] = [
  "settings.view",
  "members.view",
  "events.edit",
  "events.settle",
  "attendance.edit",
  "dkp.view-all",
  "audit.view",
];

/** What everybody in the guild gets when it is set up: the roster and the standings are no secret among members. */
export const memberRights: readonly Right[] = ["members.view", "dkp.view-all"];
