import type { Actor } from "@guildhall/core";
import type { Transaction } from "@guildhall/db";
import { saveHouseOf } from "@guildhall/db/members";
import { recordMemberChanged } from "./record-member-changed.ts";

export type InHouse = { readonly memberId: number; readonly houseId: number };

type HouseMove = { readonly memberId: number; readonly from: number; readonly to: number };

type Moving = {
  readonly useCase: "members.moveToHouse" | "members.undoHouseMove";
  readonly moves: readonly HouseMove[];
  readonly now: Temporal.Instant;
};

/** Each goes to the own house; the guild must be locked. */
export async function writeHouseMoves(
  tx: Transaction,
  actor: Actor,
  { useCase, moves, now }: Moving,
): Promise<void> {
  for (const [houseId, own] of Map.groupBy(moves, ({ to }) => to))
    await saveHouseOf(tx, actor.guildId, { memberIds: own.map(({ memberId }) => memberId), houseId });
  for (const { memberId, from, to } of moves)
    await recordMemberChanged(tx, actor, {
      ...{ useCase, memberId, now },
      before: { house: from },
      after: { house: to },
    });
}
