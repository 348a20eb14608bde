/** A room is to be looked at: it is wanted, its owner changed it, or somebody came or went. */
type RoomDue = {
  readonly name: "announcements.roomDue";
  readonly guildId: string;
  readonly roomId: number;
};

/** Other lobbies than before. */
type LobbiesChanged = { readonly name: "announcements.lobbiesChanged"; readonly guildId: string };

export type RoomsFact = RoomDue | LobbiesChanged;
