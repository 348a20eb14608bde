/** Facts of groups: a static was made, changed or disbanded, or somebody joined or left one. */
export type GroupsFact = {
  readonly name: "groups.staticChanged";
  readonly guildId: string;
  readonly staticId: number;
};
