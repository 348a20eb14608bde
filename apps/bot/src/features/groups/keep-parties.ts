import { listMessages } from "@guildhall/db/messages";
import type { Translate } from "@guildhall/i18n";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { emptyPage, type PublishedShown, partiesPages } from "./published-parties.view.ts";

type Keeping = {
  /** Of the messages: an event has them where it is talked about, and in the war server. */
  readonly kind: string;
  readonly channelId: string;
  readonly t: Translate;
  readonly shown: PublishedShown;
};

/** As many messages as the parties need; of those that stand and are needed no more, each says where to look. */
export async function keepParties(
  tools: Tools,
  guildId: string,
  { kind, channelId, t, shown }: Keeping,
): Promise<void> {
  const { eventId: subjectId } = shown;
  const pages = partiesPages(t, shown);
  for (const [index, page] of pages.entries())
    await showMessage(tools, guildId, { kind, subjectId, variant: variantOf(index), channelId, ...page });
  const standing = await listMessages(tools.context.db, guildId, { kind, subjectId });
  for (const message of standing) {
    const index = Math.max(0, Number(message.variant) - 1);
    if (index >= pages.length)
      await showMessage(tools, guildId, { ...message, ...emptyPage(t, shown, index) });
  }
}

function variantOf(index: number): string {
  return index === 0 ? "" : String(index + 1);
}
