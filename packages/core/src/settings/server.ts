/** What a role of a Discord server is, as Discord told it last. `@everyone` is one too: its id is the guild's. */
export type ServerRole = {
  readonly roleId: string;
  readonly name: string;
  /** 0xRRGGBB; 0 is no colour. */
  readonly colour: number;
  /** From below; `@everyone` is 0. Who is above may change who is below. */
  readonly position: number;
  /** Permission bits as a decimal string, the way Discord sends them. */
  readonly permissions: string;
  /** Belongs to a bot or an integration: nobody can be given it. */
  readonly isManaged: boolean;
};

export const serverChannelKinds = [
  "text",
  "voice",
  "category",
  "announcement",
  "stage",
  "forum",
  "other",
] as const;

export type ServerChannelKind = (typeof serverChannelKinds)[number];

/** What a channel allows and denies to one role or one account, in Discord's bits as decimal strings. */
export type ChannelOverwrite = {
  /** Of a role or an account; no id is both. */
  readonly id: string;
  readonly allow: string;
  readonly deny: string;
};

/** A channel of a Discord server, as Discord told it last. Threads are not among them. */
export type ServerChannel = {
  readonly channelId: string;
  /** The category that it stands under. */
  readonly parentId: string | null;
  readonly kind: ServerChannelKind;
  readonly name: string;
  readonly position: number;
  readonly overwrites: readonly ChannelOverwrite[];
};
