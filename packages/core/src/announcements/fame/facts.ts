/** Somebody is honoured, otherwise than before or no more. */
export type FameFact = {
  readonly name: "announcements.honourChanged";
  readonly guildId: string;
  readonly honourId: number;
};
