import type { APIEmbed } from "discord.js";

/** What a feature answers. The router adds whom it is shown to and that nobody is pinged. */
export type Reply = {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  /** Seen by everybody in the channel; without it only by the person who asked. */
  readonly isPublic?: boolean;
};
