export const membersRefusals = [
  "members.notFound",
  "members.nameTaken",
  "members.characterNotFound",
  "members.buildNotFound",
  "members.classUnknown",
  "members.roleNeeded",
  "members.linkNotAllowed",
  "members.tooManyCharacters",
  "members.tooManyBuilds",
  "members.rankNotFound",
  "members.rankTooHigh",
  "members.rankHeld",
] as const;
