/** A Discord account in a server, as Discord told it last. Whether it belongs to the guild's roster is another matter. */
export type ServerMember = {
  readonly userId: string;
  /** What this server calls the person: the nickname, else the name of the account. */
  readonly name: string;
  /** Hash of the account's picture that Discord holds, or null when it has none. */
  readonly avatarHash: string | null;
  readonly isBot: boolean;
  /** Null when Discord does not say, as with guests. */
  readonly joinedAt: Temporal.Instant | null;
  /** Without `@everyone`, which everybody has. */
  readonly roleIds: readonly string[];
};
