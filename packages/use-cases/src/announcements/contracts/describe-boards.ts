import type { Actor } from "@guildhall/core";
import type { Contract, ContractBoard } from "@guildhall/core/announcements";
import type { Queryable } from "@guildhall/db";
import { listContracts, listDoneContracts } from "@guildhall/db/announcements";

export type ContractView = Contract & {
  /** How many have done it. */
  readonly done: number;
  /** Whether the reader has. */
  readonly isOwnDone: boolean;
};

export type ContractBoardView = ContractBoard & { readonly contracts: readonly ContractView[] };

/** Boards with their contracts, as the actor reads them. */
export async function describeBoards(
  db: Queryable,
  actor: Actor,
  boards: readonly ContractBoard[],
): Promise<readonly ContractBoardView[]> {
  const { guildId } = actor;
  const boardIds = boards.map(({ boardId }) => boardId);
  const counted = await listContracts(db, guildId, boardIds);
  const contractIds = counted.map(({ contractId }) => contractId);
  const own =
    actor.kind === "member"
      ? await listDoneContracts(db, guildId, { userId: actor.userId, contractIds })
      : new Set<number>();
  const byBoard = Map.groupBy(counted, ({ boardId }) => boardId);
  return boards.map((board) => ({
    ...board,
    contracts: (byBoard.get(board.boardId) ?? []).map(({ boardId: _of, ...contract }) => ({
      ...contract,
      isOwnDone: own.has(contract.contractId),
    })),
  }));
}
