/** Which shape the file has. It goes up when a reader of the old shape would not understand the new one. */
export const heldDataVersion = 1;

/** A row as it is held, by the names of its columns; people in it are "you" or "somebody else". */
type HeldRow = Readonly<Record<string, unknown>>;

/** What one guild holds of a person. */
export type HeldGuildData = {
  readonly guildId: string;
  readonly guildName: string;
  /** By table, each with at least one row. */
  readonly rows: Readonly<Record<string, readonly HeldRow[]>>;
};

/** One sign-in on the dashboard. Times are ISO 8601 in UTC, here and in the rows. */
export type HeldSignIn = {
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
};

/** Everything that is held of a person, as one JSON file. `docs/personal-data.md` describes it. */
export type HeldDataFile = {
  readonly format: "guildhall-personal-data";
  readonly version: typeof heldDataVersion;
  readonly writtenAt: string;
  /** Discord account; null where the file is of a member without one. */
  readonly userId: string | null;
  readonly signIns: readonly HeldSignIn[];
  readonly guilds: readonly HeldGuildData[];
};
