import { refusesMessages } from "@guildhall/core/events";
import { findOwnReminders, saveRefusedAt } from "@guildhall/db/events";
import type { MessageView } from "@guildhall/discord-views";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { namePeople } from "#bot/discord/name-people.ts";
import { sendDirect } from "#bot/discord/send-direct.ts";
import type { Tools } from "#bot/discord/tools.ts";

export type Telling = {
  readonly userId: string;
  /** No other message has it. At most 25 characters. */
  readonly nonce: string;
  readonly direct: MessageView;
  /** Where the person is named instead, and what stands there; the person itself is named by the view. */
  readonly aloud?: { readonly channelId: string; readonly view: MessageView };
  /** Whether somebody who chose nothing is written to directly. */
  readonly isDirectUsually?: boolean;
};

/**
 * Tells one member something in the way that the person chose: directly, or by being named in a thread. Who takes no direct
 * messages is named, and who wants nothing is left alone. It may be called for the same thing again only after a crash:
 * what already arrived is known to Discord by its nonce for some minutes.
 */
export async function tellMember(
  tools: Tools,
  guildId: string,
  { userId, nonce, direct, aloud, isDirectUsually = false }: Telling,
): Promise<"directly" | "aloud" | "not at all"> {
  const { db, clock } = tools.context;
  const own = await findOwnReminders(db, guildId, userId);
  if (own.way === "none") return "not at all";
  const isDirect = own.way === "dm" || (own.way === null && isDirectUsually) || !aloud;
  if (isDirect && !refusesMessages(own, clock.now())) {
    if (await writeDirectly(tools, guildId, { userId, view: direct, nonce })) return "directly";
  }
  if (!aloud) return "not at all";
  await namePeople(tools.client, { ...aloud, userIds: [userId], nonce }).catch(unlessGone);
  return "aloud";
}

type Direct = { readonly userId: string; readonly view: MessageView; readonly nonce: string };

/** Writes to somebody directly, and remembers whether it arrived. */
export async function writeDirectly(tools: Tools, guildId: string, direct: Direct): Promise<boolean> {
  const { db, clock } = tools.context;
  const { userId } = direct;
  const hasArrived = await sendDirect(tools.client, direct);
  await saveRefusedAt(db, guildId, { userId, refusedAt: hasArrived ? null : clock.now() });
  return hasArrived;
}
