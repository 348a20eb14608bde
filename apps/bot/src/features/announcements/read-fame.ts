import type { MessageView } from "@guildhall/discord-views";
import { hallOfFame } from "@guildhall/discord-views/announcements";
import { viewFame } from "@guildhall/use-cases/announcements";
import { viewGuild } from "@guildhall/use-cases/settings";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** The hall of fame as one person reads it. */
export async function readFame({ context, actor, t, language }: DiscordRequest): Promise<MessageView> {
  const fame = await viewFame(context, actor);
  const { name } = await viewGuild(context, actor);
  return hallOfFame({ t, language }, { guildName: name, ...fame });
}
