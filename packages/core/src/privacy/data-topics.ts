/** Parts of what is held of a person, in the order in which people read them. */
export const dataTopics = [
  "profile",
  "server",
  "absences",
  "signUps",
  "voice",
  "attendance",
  "points",
  "planned",
  "items",
  "wishes",
  "loot",
  "applications",
  "diplomacy",
  "notices",
  "talks",
  "changes",
  "rights",
] as const;

export type DataTopic = (typeof dataTopics)[number];
