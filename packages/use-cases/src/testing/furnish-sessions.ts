import { toHundredths } from "@guildhall/core";
import type { StageInput } from "@guildhall/core/loot";
import { transaction } from "@guildhall/db";
import { saveNewDrop } from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { enterSession, openSession, placeBid } from "#use-cases/loot/index.ts";
import type { Hall } from "./make-hall.ts";
import { memberOf } from "./member-of.ts";

/** Drops that look for whom they go to. */
export type FurnishedSessions = {
  /** A roll, and one in which the officer takes part. */
  readonly rollId: number;
  readonly enteredId: number;
  /** An auction in which a bid may be nothing, and one in which the officer bade just that. */
  readonly auctionId: number;
  readonly bidId: number;
  /** Bids that nobody sees. */
  readonly sealedId: number;
  /** In which Bram takes part. */
  readonly councilId: number;
};

type Parts = Pick<Hall, "guildId" | "system" | "bram" | "items" | "officer">;

export async function furnishSessions(context: Context, parts: Parts): Promise<FurnishedSessions> {
  const { system } = parts;
  const open = async (requestId: string, stage: StageInput) => {
    const dropIds = [await fall(context, parts)];
    return (await openSession(context, system, { requestId, dropIds, stages: [stage] }))[0] ?? 0;
  };
  const nothing = toHundredths(0);
  const auction = { mode: "open", minimum: nothing } as const;
  const made = {
    rollId: await open("a-roll", { mode: "roll" }),
    enteredId: await open("another-roll", { mode: "roll" }),
    auctionId: await open("an-auction", auction),
    bidId: await open("another-auction", auction),
    sealedId: await open("sealed", { mode: "sealed", minimum: nothing }),
    councilId: await open("a-council", { mode: "council" }),
  };
  const officer = memberOf(parts, []);
  await enterSession(context, officer, { sessionId: made.enteredId });
  await enterSession(context, { ...officer, ...parts.bram }, { sessionId: made.councilId });
  const bid = { requestId: "a-bid", sessionId: made.bidId, maximum: nothing };
  await placeBid(context, officer, bid);
  return made;
}

async function fall({ db, clock }: Context, { guildId, bram, items }: Parts): Promise<number> {
  const nobody = { eventId: null, recordedByMemberId: null, batchId: null };
  const drop = { houseId: bram.houseId, itemId: items.itemId, ...nobody, droppedAt: clock.now() };
  return await transaction(db, (tx) => saveNewDrop(tx, guildId, { ...drop, state: "waiting" }));
}
