import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { listMessagesByIds, markMessageDeleted } from "@guildhall/db/messages";
import type { Context } from "#use-cases/context.ts";

/** What a message of ours shows when it is a panel of the guild: the ones for members, for newcomers and for those who want to join, the roster, what most want, and the hall of fame. */
export const panelMessageKinds = {
  members: "member-panel",
  newcomers: "newcomer-panel",
  roster: "live-roster",
  demand: "demand-board",
  recruitment: "recruitment-panel",
  fame: "hall-of-fame",
} as const;

const ofPanels: ReadonlySet<string> = new Set(Object.values(panelMessageKinds));

/** Somebody deleted messages by hand. Panels that are among them are noted as gone, and come back. */
export async function noticeDeletedPanel(
  { db, clock }: Context,
  actor: Actor,
  { messageIds }: { readonly messageIds: readonly string[] },
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  const found = await listMessagesByIds(db, guildId, messageIds);
  const panels = found.filter(({ kind }) => ofPanels.has(kind));
  if (panels.length === 0) return;
  await transaction(db, async (tx) => {
    for (const { id } of panels) await markMessageDeleted(tx, guildId, { id, now });
    await recordFact(tx, { name: "settings.panelDeleted", guildId }, now);
  });
}
