import type { GuildEvent } from "@guildhall/core/events";
import type { Guild } from "@guildhall/core/settings";
import { translatorFor } from "@guildhall/i18n";
import type { PublishedPartiesView } from "@guildhall/use-cases/groups";
import { hopelessCode } from "#bot/discord/hopeless-code.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { keepParties } from "./keep-parties.ts";

type Telling = {
  readonly event: GuildEvent;
  readonly published: PublishedPartiesView;
  readonly boardId: string;
  readonly voiceOf: (index: number) => string | undefined;
};

/** Everybody in the war server reads the parties there, with their voice channels: once for each event, kept up to date. */
export async function tellWarParties(
  tools: Tools,
  guild: Guild,
  { event, published, boardId, voiceOf }: Telling,
): Promise<void> {
  const { eventId, title } = event;
  const parties = published.parties.map((party, index) => ({ ...party, channelId: voiceOf(index) }));
  const muster = { channelCount: 0, lacking: [], last: null };
  const shown = { eventId, title, parties, bench: published.bench, muster, musterId: "", inviteId: null };
  const t = translatorFor(guild.language);
  const keeping = { kind: "warParties", channelId: boardId, t, shown };
  try {
    await keepParties(tools, guild.guildId, keeping);
  } catch (error) {
    // Nobody lets the bot write there: the page says so, and roles are given all the same.
    if (hopelessCode(error) === undefined) throw error;
  }
}
