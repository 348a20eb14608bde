import { type Actor, requireRight } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { findExtraInDiscord, saveExtraGone } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { forgetGivenRole } from "@guildhall/db/members";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/**
 * What was made for an event is gone from Discord: its time was over, or somebody deleted it by hand, who then wants the
 * event without it. What is not an event's, or known to be gone, changes nothing.
 */
export async function noteExtraGone(
  { db, clock }: Context,
  actor: Actor,
  { discordId }: { readonly discordId: string },
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  const extra = await findExtraInDiscord(db, guildId, discordId);
  if (!extra) return;
  const { eventId, kind, partyKey, round } = extra;
  await transaction(db, async (tx) => {
    if (!(await saveExtraGone(tx, guildId, { eventId, kind, partyKey, round, now }))) return;
    if (kind === "role" || kind === "partyRole") await forgetGivenRole(tx, guildId, discordId);
    const target = { kind: "event", id: eventId } as const;
    const [before, after] = [{ extra: kind }, { extra: null }];
    await recordAudit(tx, actor, { useCase: "events.noteExtraGone", target, before, after, now });
    await recordFact(tx, { name: "events.extrasChanged", guildId, eventId }, now);
  });
}
