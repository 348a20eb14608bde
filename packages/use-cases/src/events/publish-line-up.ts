import { type Actor, requireRight } from "@guildhall/core";
import { type EventInput, type GuildEvent, wantsSeat } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { listSignUps, lockEvent, publishPicks, saveSeats } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { requireLineUp } from "./save-line-up.ts";

/** Everybody sees the line-up as it is now. Only those for whom it changed are told; published twice it tells nobody. */
export async function publishLineUp(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<{ readonly event: GuildEvent; readonly toldCount: number }> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    requireLineUp(event, now);
    const signUps = (await listSignUps(tx, guildId, eventId)).filter(({ answer }) => wantsSeat(answer));
    const changed = signUps.filter(({ pick, publishedPick }) => pick !== publishedPick);
    if (changed.length === 0) return { event, toldCount: 0 };
    const memberIds = changed.map(({ memberId }) => memberId);
    await publishPicks(tx, guildId, eventId);
    await saveSeats(tx, guildId, { eventId, memberIds, seatChangedAt: now });
    const target = { kind: "event", id: eventId } as const;
    const after = { memberCount: changed.length };
    await recordAudit(tx, actor, { useCase: "events.publishLineUp", target, after, now });
    for (const memberId of memberIds)
      await recordFact(tx, { name: "events.seatChanged", guildId, eventId, memberId }, now);
    await recordFact(tx, { name: "events.lineUpChanged", guildId, eventId }, now);
    return { event, toldCount: changed.length };
  });
}
