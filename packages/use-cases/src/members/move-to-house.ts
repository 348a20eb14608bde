import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { type HouseSeats, type MoveToHouseInput, requireSeats } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadSeating } from "./load-seating.ts";
import { type InHouse, writeHouseMoves } from "./write-house-moves.ts";

export type MovedToHouse = {
  readonly changed: number;
  /** As it is with them. */
  readonly house: HouseSeats;
  /** Those who were moved, each with the house that they came from. */
  readonly from: readonly InHouse[];
};

/** Members go over to a house; all or none. The guild is locked first, so that two officers never give away one seat twice. */
export async function moveToHouse(
  { db, clock }: Context,
  actor: Actor,
  { memberIds, houseId, isOverfullMeant = false }: MoveToHouseInput,
): Promise<MovedToHouse> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const { houses, members } = await loadSeating(tx, guildId);
    const house = houses.find((one) => one.houseId === houseId);
    if (!house) throw new Refusal("members.houseNotFound");
    const meant = members.filter(({ memberId }) => memberIds.includes(memberId));
    if (meant.length < new Set(memberIds).size) throw new Refusal("members.notFound");
    const others = meant.filter((member) => member.houseId !== houseId);
    const coming = others.filter(({ standing }) => standing !== "left").length;
    requireSeats(house, { coming, isOverfullMeant });
    const moves = others.map((member) => ({ memberId: member.memberId, from: member.houseId, to: houseId }));
    await writeHouseMoves(tx, actor, { useCase: "members.moveToHouse", moves, now });
    const from = moves.map((move) => ({ memberId: move.memberId, houseId: move.from }));
    return { changed: moves.length, house: { ...house, taken: house.taken + coming }, from };
  });
}
