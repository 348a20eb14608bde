import type { DropState } from "@guildhall/core/loot";
import { type Transaction, transaction } from "@guildhall/db";
import {
  type BankPayout,
  type Drop,
  type NewDrop,
  saveNewBankSale,
  saveNewDrop,
  saveNewLootBatch,
  saveNewPayouts,
  saveNewReserve,
} from "@guildhall/db/loot";
import type { Context } from "#use-cases/context.ts";
import { awardDrop, type Giving, offerDrop } from "#use-cases/loot/give-drop.ts";
import { handOutNight, markHanded, previewNight } from "#use-cases/loot/index.ts";
import type { Hall } from "./make-hall.ts";

/** Drops on every way that one can go, of an item that nobody wishes for; and a reserve of the officer. */
export type FurnishedLoot = {
  /** Recorded at once, and waiting. */
  readonly batchId: number;
  readonly waitingId: number;
  readonly disenchantedId: number;
  /** By their awards: offered to Bram, to the officer, and to Bram so long ago that it is over. */
  readonly offeredId: number;
  readonly ownOfferedId: number;
  readonly lateId: number;
  /** Given to Bram, given and handed over, and given to the officer. */
  readonly awardedId: number;
  readonly handedId: number;
  readonly ownAwardedId: number;
  /** What fell at the settled event waits; a night of the one that is over was handed out. */
  readonly nightDropId: number;
  readonly nightBatchId: number;
  readonly bankedId: number;
  /** Of which Bram gets all. */
  readonly saleId: number;
};

type Parts = Pick<Hall, "guildId" | "system" | "bram" | "items" | "events"> &
  Pick<Hall["roster"], "officerId">;

export async function furnishLoot(context: Context, parts: Parts): Promise<FurnishedLoot> {
  const { guildId, system, officerId } = parts;
  const { memberId: bramId, houseId } = parts.bram;
  const now = context.clock.now();
  const made = await transaction(context.db, async (tx) => {
    const drop = await dropMaker(tx, guildId, { houseId, itemId: parts.items.retiredId, now });
    const give = async (memberId: number, way: Way, at = now) =>
      await way(tx, guildId, {
        ...{ drop: await drop("waiting"), memberId, interest: null, madeByMemberId: null, now: at },
      });
    const { itemId } = parts.items;
    const reserve = { eventId: parts.events.locked, memberId: officerId, itemId, reservedAt: now };
    await saveNewReserve(tx, guildId, reserve);
    return {
      batchId: drop.batchId,
      waitingId: (await drop("waiting", { batchId: drop.batchId })).dropId,
      disenchantedId: (await drop("disenchanted")).dropId,
      nightDropId: (await drop("waiting", { eventId: parts.events.settled })).dropId,
      handedOutId: (await drop("waiting", { eventId: parts.events.over })).dropId,
      bankedId: (await drop("banked")).dropId,
      soldId: (await drop("banked")).dropId,
      offeredId: await give(bramId, offerDrop),
      ownOfferedId: await give(officerId, offerDrop),
      lateId: await give(bramId, offerDrop, now.subtract({ hours: 13 })),
      awardedId: await give(bramId, awardDrop),
      handedId: await give(bramId, awardDrop),
      ownAwardedId: await give(officerId, awardDrop),
    };
  });
  await markHanded(context, system, { awardId: made.handedId });
  return { ...made, ...(await handOut(context, parts, made)) };
}

/** A night was handed out, and something of the bank sold. */
async function handOut(
  context: Context,
  { guildId, system, bram: { memberId, houseId }, events }: Parts,
  { handedOutId, soldId }: { readonly handedOutId: number; readonly soldId: number },
): Promise<Pick<FurnishedLoot, "nightBatchId" | "saleId">> {
  const night = {
    eventId: events.over,
    language: "en",
    choices: [{ dropId: handedOutId, memberId }],
  } as const;
  const { previewId } = await previewNight(context, system, night);
  const pressed = { ...night, previewId, requestId: "furnished-night", reason: "Asked" };
  const { batchId: nightBatchId } = await handOutNight(context, system, pressed);
  return { nightBatchId, saleId: await sell(context, { guildId, dropId: soldId, memberId, houseId }) };
}

type Sold = Pick<Hall, "guildId"> & Pick<BankPayout, "memberId"> & Pick<Drop, "dropId" | "houseId">;

async function sell({ db, clock }: Context, { guildId, dropId, memberId, houseId }: Sold): Promise<number> {
  const shared = { split: "equally", bankPercent: 10, windowDays: 30, soldByMemberId: null } as const;
  const sale = { ...shared, dropId, houseId, price: 900, toBank: 90, soldAt: clock.now() };
  return await transaction(db, async (tx) => {
    const saleId = await saveNewBankSale(tx, guildId, { ...sale, requestId: "furnished-sale" });
    await saveNewPayouts(tx, guildId, [{ saleId, memberId, amount: 810 }]);
    return saleId;
  });
}

type Way = (tx: Transaction, guildId: string, giving: Giving) => Promise<number>;

type Fallen = { readonly houseId: number; readonly itemId: number; readonly now: Temporal.Instant };

async function dropMaker(tx: Transaction, guildId: string, { houseId, itemId, now }: Fallen) {
  const batch = { kind: "drops", eventId: null, madeAt: now, madeByMemberId: null } as const;
  const batchId = await saveNewLootBatch(tx, guildId, { ...batch, requestId: "furnished" });
  const fallen = { houseId, itemId, eventId: null, droppedAt: now, recordedByMemberId: null, batchId: null };
  const make = async (state: DropState, of: Pick<Partial<NewDrop>, "eventId" | "batchId"> = {}) => {
    const drop = { ...fallen, state, eventId: of.eventId ?? null, batchId: of.batchId ?? null };
    return { ...drop, dropId: await saveNewDrop(tx, guildId, drop) };
  };
  return Object.assign(make, { batchId });
}
