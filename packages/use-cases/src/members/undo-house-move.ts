import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { UndoHouseMoveInput } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadSeating } from "./load-seating.ts";
import { writeHouseMoves } from "./write-house-moves.ts";

/**
 * Members who were moved by mistake go back, each to the house that they came from; whoever was moved on meanwhile stays.
 * Seats are not asked for: they had one there.
 */
export async function undoHouseMove(
  { db, clock }: Context,
  actor: Actor,
  { houseId, from }: UndoHouseMoveInput,
): Promise<{ readonly changed: number }> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const { houses, members } = await loadSeating(tx, guildId);
    const houseIds = new Set(houses.map((house) => house.houseId));
    if (from.some((one) => !houseIds.has(one.houseId))) throw new Refusal("members.houseNotFound");
    const houseOf = new Map(members.map((member) => [member.memberId, member.houseId]));
    if (from.some(({ memberId }) => !houseOf.has(memberId))) throw new Refusal("members.notFound");
    const moves = from
      .filter((one) => houseOf.get(one.memberId) === houseId && one.houseId !== houseId)
      .map((one) => ({ memberId: one.memberId, from: houseId, to: one.houseId }));
    await writeHouseMoves(tx, actor, { useCase: "members.undoHouseMove", moves, now });
    return { changed: moves.length };
  });
}
