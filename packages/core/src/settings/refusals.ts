/** What keeps the bot from using a channel or role that somebody picked. */
export const placeObstacles = [
  "settings.placeGone",
  "settings.wrongKind",
  "settings.closedToBot",
  "settings.roleAboveBot",
  "settings.roleGivenByDiscord",
] as const;

export type PlaceObstacle = (typeof placeObstacles)[number];

/** What keeps the bot from making what a setup wants. */
export const setupProblems = [
  "settings.cannotMakeChannels",
  "settings.cannotMakeRoles",
  "settings.cannotReadAuditLog",
  "settings.serverFull",
] as const;

export type SetupProblem = (typeof setupProblems)[number];

export const settingsRefusals = [
  "settings.timeZoneUnknown",
  "settings.unchanged",
  "settings.notInGame",
  "settings.partyNotFull",
  "settings.presetTwice",
  "settings.changedMeanwhile",
  "settings.rolesOfManager",
  "settings.setupChanged",
  "settings.setupUnderWay",
  "settings.noPanel",
  "settings.talkNotFound",
  "settings.nameMismatch",
  "settings.guildReset",
  "settings.notReset",
  "settings.tooLateToRestore",
  "settings.rightNotHeld",
  "settings.granteeAbove",
  "settings.granteeGone",
  "settings.rightsMoved",
  ...placeObstacles,
  ...setupProblems,
] as const;
