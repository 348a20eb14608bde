import type { MemberActor } from "@guildhall/core";
import type { Game } from "@guildhall/core/games";
import type { PlayerAnswer } from "@guildhall/core/verification";
import { type Database, transaction } from "@guildhall/db";
import { lockGuild, saveGuild } from "@guildhall/db/settings";
import type { TestClock } from "@guildhall/db/testing";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { claimAccount } from "#use-cases/verification/index.ts";
import { type FakeGame, makeFakeGame } from "./fake-game.ts";
import { makeActor, makeStory, type Story } from "./make-story.ts";

/** A guild of Whiteout Survival whose deployment may ask the game's service. */
export type Claimants = Omit<Story, "context"> & {
  readonly context: {
    readonly db: Database;
    readonly clock: TestClock;
    readonly playerServices: { readonly "whiteout-survival": FakeGame };
  };
  readonly service: FakeGame;
  /** May approve, and so may the second. */
  readonly judge: MemberActor;
  readonly aldo: MemberActor;
  readonly brix: MemberActor;
  claim(actor: MemberActor, playerId?: string): Promise<number>;
  countChanges(): Promise<number>;
};

export const bram: PlayerAnswer = { kind: "player", name: "Bram", world: 1204, level: 40 };

export async function makeClaimants(db: Database, game: Game = "whiteout-survival"): Promise<Claimants> {
  const story = await makeStory(db);
  const { guildId } = story;
  await transaction(db, async (tx) => saveGuild(tx, { ...(await lockGuild(tx, guildId)), game }));
  const service = makeFakeGame(bram);
  const context = { ...story.context, playerServices: { "whiteout-survival": service } };
  const [aldo, brix] = story.members;
  return {
    ...story,
    context,
    service,
    judge: makeActor(guildId, "Judge", ["verification.approve"]),
    aldo,
    brix,
    claim: async (actor, playerId = "40393986") =>
      (await claimAccount(context, actor, { playerId })).accountId,
    countChanges: async () =>
      (await listFactNames(db, guildId)).filter((name) => name === "verification.accountChanged").length,
  };
}
