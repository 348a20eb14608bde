import { type Actor, requireRight } from "@guildhall/core";
import type { ListInput, ListMove } from "@guildhall/core/dkp";
import { listMoves } from "@guildhall/db/dkp";
import { listNamed } from "@guildhall/db/members";
import type { Context } from "#use-cases/context.ts";

export type ListMoveView = ListMove & {
  readonly name: string | null;
  readonly movedBy: string | null;
  /** Whether it is the one that is taken back next. */
  readonly isLatest: boolean;
};

const shownMoves = 50;

/** What changed a list of late, the latest first. */
export async function viewListHistory(
  { db }: Context,
  actor: Actor,
  { listId }: ListInput,
): Promise<readonly ListMoveView[]> {
  requireRight(actor, "dkp.view-all");
  const { guildId } = actor;
  const moves = await listMoves(db, guildId, { listId, limit: shownMoves });
  const names = new Map((await listNamed(db, guildId)).map(({ memberId, name }) => [memberId, name]));
  const nameOf = (memberId: number | null) => (memberId === null ? null : (names.get(memberId) ?? null));
  const latest = moves.find(({ undoneAt }) => undoneAt === null)?.number;
  return moves.map((move) => ({
    ...move,
    name: nameOf(move.memberId),
    movedBy: nameOf(move.movedByMemberId),
    isLatest: move.number === latest,
  }));
}
