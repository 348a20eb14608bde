import type { APIEmbed, APIMessageTopLevelComponent } from "discord-api-types/v10";

/** What a message shows, in Discord's form. Views make it from data and a translator. */
export type MessageView = {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly APIMessageTopLevelComponent[];
};
