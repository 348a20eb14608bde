import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type GuildEvent,
  type LinedUp,
  linedUp,
  requireNotOver,
  type SaveLineUpInput,
  wantsSeat,
} from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { listSignUps, lockEvent, saveSeats } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** Officers say who is in the line-up and who sits out. Nobody else sees it before it is published. */
export async function saveLineUp(
  { db, clock }: Context,
  actor: Actor,
  { eventId, picks }: SaveLineUpInput,
): Promise<void> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    requireLineUp(event, now);
    const signUps = await listSignUps(tx, guildId, eventId);
    const pickOf = new Map(
      signUps.filter(({ answer }) => wantsSeat(answer)).map(({ memberId, pick }) => [memberId, pick]),
    );
    if (picks.some(({ memberId }) => !pickOf.has(memberId))) throw new Refusal("events.notSignedUp");
    const changed = picks.filter(({ memberId, pick }) => pickOf.get(memberId) !== pick);
    if (changed.length === 0) return;
    for (const pick of linedUp)
      await saveSeats(tx, guildId, { eventId, memberIds: idsWith(changed, pick), pick });
    const target = { kind: "event", id: eventId } as const;
    const after = { memberCount: changed.length };
    await recordAudit(tx, actor, { useCase: "events.saveLineUp", target, after, now });
    await recordFact(tx, { name: "events.lineUpChanged", guildId, eventId }, now);
  });
}

export function requireLineUp(event: GuildEvent, now: Temporal.Instant): void {
  requireNotOver(event, now);
  if (!event.rules.hasLineUp) throw new Refusal("events.noLineUp", { title: event.title });
}

function idsWith(picks: SaveLineUpInput["picks"], wanted: LinedUp): readonly number[] {
  return picks.filter(({ pick }) => pick === wanted).map(({ memberId }) => memberId);
}
