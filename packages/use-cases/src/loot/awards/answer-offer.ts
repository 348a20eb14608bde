import { type Actor, Refusal } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { moveAward, moveDrop } from "@guildhall/core/loot";
import type { Transaction } from "@guildhall/db";
import { type Award, saveDropState } from "@guildhall/db/loot";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { recordHeld } from "../give-drop.ts";
import { applyMove } from "./apply-move.ts";
import type { LockedAward } from "./lock-award.ts";
import { offerToNext } from "./offer-to-next.ts";

type Answer = LockedAward & {
  readonly useCase: AuditedUseCase;
  readonly now: Temporal.Instant;
};

/** The offer becomes an award: it is ticked on the list, and waits to be handed over. */
export async function acceptLocked(tx: Transaction, actor: Actor, answer: Answer): Promise<void> {
  const { award, drop, useCase, now } = answer;
  requireInTime(award, now);
  const { guildId } = actor;
  const changed = { awardedAt: now };
  const accepted = await applyMove(tx, actor, { award, drop, useCase, move: "accept", changed, now });
  await saveDropState(tx, guildId, { dropIds: [drop.dropId], state: moveDrop(drop.state, "award") });
  const actorMemberId = await ensureActingMember(tx, actor, { houseId: drop.houseId, now });
  await recordHeld(tx, guildId, { award: accepted, drop, actorMemberId, now });
}

/** The next in line is asked. */
export async function passLocked(tx: Transaction, actor: Actor, answer: Answer): Promise<void> {
  const { award, drop, useCase, now } = answer;
  requireInTime(award, now);
  const passed = await applyMove(tx, actor, { award, drop, useCase, move: "pass", now });
  await offerToNext(tx, actor.guildId, { award: passed, drop, now });
}

/** The clock may not have come by yet: an offer is over when its time is. */
function requireInTime({ state, offerEndsAt }: Award, now: Temporal.Instant): void {
  moveAward(state, "accept");
  if (offerEndsAt && Temporal.Instant.compare(now, offerEndsAt) >= 0) throw new Refusal("loot.offerOver");
}
