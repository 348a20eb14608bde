export const groupsRefusals = [
  "groups.notFound",
  "groups.nameTaken",
  "groups.full",
  "groups.substitutesFull",
  "groups.inAnother",
  "groups.leaderStays",
  "groups.leaderNotIn",
  "groups.tooManyWanted",
] as const;
