import type { Actor } from "@guildhall/core";
import type { ContractBook } from "@guildhall/core/games";
import { profileOf } from "@guildhall/core/games";
import { findStandingBoard, listPastBoards } from "@guildhall/db/announcements";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { type ContractBoardView, describeBoards } from "./describe-boards.ts";

/** So long boards that are over are shown. */
const pastDays = 30;

export type ContractsView = {
  /** What the game has to choose from; null where officers write. */
  readonly book: ContractBook | null;
  /** Null until an officer says what the guild does today. */
  readonly today: ContractBoardView | null;
  /** Boards of the last days, the last first. */
  readonly past: readonly ContractBoardView[];
};

/** What the guild does today, and did lately, for everybody in it. */
export async function viewContracts({ db, clock }: Context, actor: Actor): Promise<ContractsView> {
  const { guildId } = actor;
  const now = clock.now();
  const { game } = await getGuild(db, guildId);
  const standing = await findStandingBoard(db, guildId, now);
  const since = now.subtract({ hours: pastDays * 24 });
  const former = await listPastBoards(db, guildId, { since, now });
  const [today] = await describeBoards(db, actor, standing ? [standing] : []);
  return {
    book: profileOf(game).contracts,
    today: today ?? null,
    past: await describeBoards(db, actor, former),
  };
}
