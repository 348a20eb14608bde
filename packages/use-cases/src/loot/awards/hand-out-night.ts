import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { HandOutNightInput } from "@guildhall/core/loot";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import {
  findLootBatchOf,
  listAwardsOfBatch,
  listWaitingDrops,
  lockDrops,
  saveNewLootBatch,
} from "@guildhall/db/loot";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { decideAward } from "./decide-award.ts";
import { prepareNight } from "./prepare-night.ts";

/** A night as it was handed out. */
export type HandedOutNight = {
  /** By which it is undone at once. */
  readonly batchId: number;
  readonly awardIds: readonly number[];
};

/** Offers the drops of an event to their winners, exactly as it was read before. A press that comes twice is written once. */
export async function handOutNight(
  { db, clock }: Context,
  actor: Actor,
  asked: HandOutNightInput,
): Promise<HandedOutNight> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await findLootBatchOf(tx, guildId, asked.requestId);
    const batchId = known?.batchId ?? (await writeNight(tx, actor, { asked, now }));
    const awards = await listAwardsOfBatch(tx, guildId, batchId);
    return { batchId, awardIds: awards.map(({ awardId }) => awardId) };
  });
}

type Writing = { readonly asked: HandOutNightInput; readonly now: Temporal.Instant };

async function writeNight(tx: Transaction, actor: Actor, { asked, now }: Writing): Promise<number> {
  const { guildId } = actor;
  const { eventId, choices, reason, previewId, requestId } = asked;
  const waiting = await listWaitingDrops(tx, guildId, eventId);
  await lockDrops(
    tx,
    guildId,
    waiting.map(({ dropId }) => dropId),
  );
  const night = await prepareNight(tx, guildId, { eventId, choices, now });
  if (night.previewId !== previewId) throw new Refusal("loot.nightChanged");
  const { houseId } = night.event;
  const madeByMemberId = await ensureActingMember(tx, actor, { houseId, now });
  const batch = { kind: "night", eventId, madeAt: now, madeByMemberId, requestId } as const;
  const batchId = await saveNewLootBatch(tx, guildId, batch);
  const dropOf = new Map(night.drops.map((drop) => [drop.dropId, drop]));
  const given = night.lines.flatMap(({ dropId, memberId, ranking }) => {
    const drop = dropOf.get(dropId);
    return drop && memberId !== null ? [{ drop, memberId, ranking }] : [];
  });
  for (const one of given)
    await decideAward(tx, guildId, {
      ...{ ...one, rulesVersion: night.rulesVersion, isOffer: true, reason },
      ...{ madeByMemberId, batchId, now },
    });
  const target = { kind: "event", id: eventId } as const;
  const after = { dropCount: given.length, lootBatch: batchId };
  await recordAudit(tx, actor, { useCase: "loot.handOutNight", target, after, now });
  await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
  return batchId;
}
