import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { RecordDropsInput } from "@guildhall/core/loot";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findLootBatchOf, listDropsOfBatch, saveNewDrops, saveNewLootBatch } from "@guildhall/db/loot";
import { ensureHouse } from "@guildhall/db/members";
import { getGuild, lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureActingMember } from "#use-cases/members/ensure-acting-member.ts";
import { type DropsPreview, prepareDrops } from "./prepare-drops.ts";

/** Drops as they were recorded. */
export type RecordedDrops = {
  /** By which they are undone at once. */
  readonly batchId: number;
  readonly dropIds: readonly number[];
};

/** Records what dropped, exactly as it was read before. A press that comes twice is written once and answered alike. */
export async function recordDrops(
  { db, clock }: Context,
  actor: Actor,
  { requestId, previewId, ...asked }: RecordDropsInput,
): Promise<RecordedDrops> {
  requireRight(actor, "loot.award");
  const { guildId } = actor;
  const now = clock.now();
  const preview = await prepareDrops(db, actor, { asked, now });
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await findLootBatchOf(tx, guildId, requestId);
    const batchId = known?.batchId ?? (await writeDrops(tx, actor, { preview, previewId, requestId, now }));
    const drops = await listDropsOfBatch(tx, guildId, batchId);
    return { batchId, dropIds: drops.map(({ dropId }) => dropId) };
  });
}

type Writing = Pick<RecordDropsInput, "requestId" | "previewId"> & {
  readonly preview: DropsPreview;
  readonly now: Temporal.Instant;
};

async function writeDrops(
  tx: Transaction,
  actor: Actor,
  { preview, previewId, requestId, now }: Writing,
): Promise<number> {
  const { guildId } = actor;
  requireClear(preview, previewId);
  const { event } = preview;
  const houseId = event?.houseId ?? (await ensureHouse(tx, guildId, await getGuild(tx, guildId)));
  const madeByMemberId = await ensureActingMember(tx, actor, { houseId, now });
  const eventId = event?.eventId ?? null;
  const batch = { kind: "drops", eventId, madeAt: now, madeByMemberId, requestId } as const;
  const batchId = await saveNewLootBatch(tx, guildId, batch);
  const drop = { houseId, eventId, state: "waiting", recordedByMemberId: madeByMemberId, batchId } as const;
  // What dropped at an event that is over dropped by its end.
  const droppedAt = event && Temporal.Instant.compare(event.endsAt, now) < 0 ? event.endsAt : now;
  const drops = preview.lines.flatMap(({ itemId, count }) =>
    itemId === null ? [] : Array.from({ length: count }, () => ({ ...drop, itemId, droppedAt })),
  );
  await saveNewDrops(tx, guildId, drops);
  const target = eventId === null ? ({ kind: "guild" } as const) : ({ kind: "event", id: eventId } as const);
  const after = { dropCount: drops.length, lootBatch: batchId };
  await recordAudit(tx, actor, { useCase: "loot.recordDrops", target, after, now });
  await recordFact(tx, { name: "loot.dropsChanged", guildId }, now);
  return batchId;
}

function requireClear(preview: DropsPreview, previewId: string): void {
  if (preview.openCount > 0) throw new Refusal("loot.dropsUnclear", { count: preview.openCount });
  if (preview.dropCount === 0) throw new Refusal("loot.noDrops");
  if (preview.previewId !== previewId) throw new Refusal("loot.dropsChanged");
}
