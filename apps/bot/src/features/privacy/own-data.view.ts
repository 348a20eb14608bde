import { dataTopics } from "@guildhall/core/privacy";
import type { MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { OwnData, OwnDataInGuild } from "@guildhall/use-cases/privacy";
import { escapeMarkdown } from "discord.js";

/** Discord takes 2,000 characters; the last lines say what did not fit. */
const mostCharacters = 1700;

/** What is held of the reader, guild by guild. */
export function ownDataView(t: Translate, { guilds, signInCount }: OwnData): MessageView {
  if (guilds.length === 0 && signInCount === 0) return { content: t("privacy.view.none") };
  const blocks = guilds.map((guild) => guildBlock(t, guild));
  const shown = takeWhileFits(blocks);
  const more = blocks.length - shown.length;
  const lines = [
    ...shown,
    ...(more > 0 ? [t("privacy.view.more", { count: more })] : []),
    t("privacy.view.signIns", { count: signInCount }),
  ];
  return { content: [`**${t("privacy.view.title")}**`, ...lines].join("\n\n") };
}

function guildBlock(t: Translate, { guildName, name, counts }: OwnDataInGuild): string {
  const guild = escapeMarkdown(guildName);
  const head =
    name === null
      ? t("privacy.view.guildUnnamed", { guild })
      : t("privacy.view.guild", { guild, name: escapeMarkdown(name) });
  const lines = dataTopics.flatMap((topic) => {
    const count = counts[topic];
    return count ? [`- ${t("privacy.view.line", { what: t(`privacy.topics.${topic}`), count })}`] : [];
  });
  return [head, ...lines].join("\n");
}

function takeWhileFits(blocks: readonly string[]): readonly string[] {
  let length = 0;
  const end = blocks.findIndex((block) => {
    length += block.length + 2;
    return length > mostCharacters;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}
