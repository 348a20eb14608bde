import { type MemberActor, Refusal } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import type { Member } from "@guildhall/core/members";
import type { Transaction } from "@guildhall/db";
import { lockEvent } from "@guildhall/db/events";
import { recordFact } from "@guildhall/db/facts";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";

type Reserving = { readonly eventId: number; readonly now: Temporal.Instant };

/** Whoever reserves is a member, and the event has not begun. Locks the event. */
export async function lockReserving(
  tx: Transaction,
  actor: MemberActor,
  { eventId, now }: Reserving,
): Promise<Member> {
  const event = await lockEvent(tx, actor.guildId, eventId);
  if (!isToCome(event, now)) throw new Refusal("loot.reserveTooLate");
  const member = await findActingMember(tx, actor);
  if (!member) throw new Refusal("loot.notAMember");
  return member;
}

/** Reserves are made before an event begins. */
export function isToCome(
  { state, startsAt }: Pick<GuildEvent, "state" | "startsAt">,
  now: Temporal.Instant,
): boolean {
  return ["open", "locked"].includes(state) && Temporal.Instant.compare(now, startsAt) < 0;
}

type Changed = {
  readonly useCase: "loot.reserveItem" | "loot.releaseReserve";
  readonly memberId: number;
  readonly itemId: number;
  readonly now: Temporal.Instant;
};

export async function recordReserve(
  tx: Transaction,
  actor: MemberActor,
  { useCase, memberId, itemId, now }: Changed,
): Promise<void> {
  await recordAudit(tx, actor, { useCase, target: { kind: "item", id: itemId }, memberId, now });
  await recordFact(tx, { name: "loot.reservesChanged", guildId: actor.guildId }, now);
}
