import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listMessagesByIds, markMessageDeleted } from "@guildhall/db/messages";
import type { Context } from "#use-cases/context.ts";

/** What a message of ours shows when it is the guild's panel for members. */
export const panelMessageKind = "member-panel";

/** Somebody deleted messages by hand. The panel, if it is among them, is noted as gone, and comes back. */
export async function noticeDeletedPanel(
  { db, clock }: Context,
  actor: Actor,
  { messageIds }: { readonly messageIds: readonly string[] },
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  const found = await listMessagesByIds(db, guildId, messageIds);
  const panel = found.find(({ kind }) => kind === panelMessageKind);
  if (!panel) return;
  await transaction(db, async (tx) => {
    await markMessageDeleted(tx, guildId, { id: panel.id, now });
    await recordFact(tx, { name: "settings.panelDeleted", guildId }, now);
  });
}
