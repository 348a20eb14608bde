import type { ChannelObstacle } from "@guildhall/db/diplomacy";
import type { MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";

/** What officers read while a foreign guild can have no channel. */
export function channelNote(t: Translate, obstacle: ChannelObstacle): MessageView {
  const footer = { text: channelNoteMarker(t) };
  return { embeds: [{ description: t(`diplomacy.channel.obstacles.${obstacle}`), footer }] };
}

export const channelNoteMarker = (t: Translate) => t("diplomacy.channel.footer");
