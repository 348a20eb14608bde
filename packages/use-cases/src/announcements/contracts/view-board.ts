import type { Actor } from "@guildhall/core";
import { type ContractBoardInput, isBoardUp } from "@guildhall/core/announcements";
import { findBoard } from "@guildhall/db/announcements";
import type { Context } from "#use-cases/context.ts";
import { type ContractBoardView, describeBoards } from "./describe-boards.ts";

/** One board while it is up, as its message shows it. */
export async function viewBoard(
  { db, clock }: Context,
  actor: Actor,
  { boardId }: ContractBoardInput,
): Promise<ContractBoardView | undefined> {
  const board = await findBoard(db, actor.guildId, boardId);
  if (!board || !isBoardUp(board, clock.now())) return undefined;
  const [view] = await describeBoards(db, actor, [board]);
  return view;
}
