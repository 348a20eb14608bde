import type { MemberActor } from "@guildhall/core";
import type { Availability, SaveAvailabilityInput } from "@guildhall/core/absences";
import { transaction } from "@guildhall/db";
import { findAvailability, saveAvailability as save } from "@guildhall/db/absences";
import { recordFact } from "@guildhall/db/facts";
import { ensureHouse, ensureMember } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { refreshExcuses } from "./refresh-excuses.ts";

/** A member says when in the week to be free, and when never. Events in that time answer "Can't (excused)". */
export async function saveAvailability(
  { db, clock }: Context,
  actor: MemberActor,
  input: SaveAvailabilityInput,
): Promise<Availability> {
  const { guildId, userId, name } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const houseId = await ensureHouse(tx, guildId, guild);
    const { memberId } = await ensureMember(tx, guildId, { houseId, userId, name, now });
    const known = await findAvailability(tx, guildId, memberId);
    const week = { ...input, changedAt: now };
    await save(tx, guildId, { memberId, ...week });
    await refreshExcuses(tx, guild, { memberId, now });
    const target = { kind: "member", id: memberId } as const;
    const [before, after] = [{ neverSlots: known?.never ?? [] }, { neverSlots: week.never }];
    await recordAudit(tx, actor, { useCase: "absences.saveAvailability", target, before, after, now });
    await recordFact(tx, { name: "absences.availabilityChanged", guildId, memberId }, now);
    return week;
  });
}
