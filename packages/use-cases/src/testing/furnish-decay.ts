import { toHundredths } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { listPools, saveNextDecay } from "@guildhall/db/dkp";
import { changePoolRules } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { adjustPoints } from "#use-cases/dkp/index.ts";
import type { Hall } from "./make-hall.ts";

type Furnishing = Pick<Hall, "guildId" | "marker" | "system" | "bram">;

/** A pool whose decay is due and whose points expire, in which Bram has held some for days. */
export async function furnishDecay(
  context: Context,
  { guildId, marker, system, bram }: Furnishing,
): Promise<number> {
  const { db, clock } = context;
  const earlier = { db, clock: { ...clock, now: () => clock.now().subtract({ hours: 72 }) } };
  const lines = [{ memberId: bram.memberId, amount: toHundredths(200_00) }];
  await adjustPoints(earlier, system, { slipId: `held-${marker}`, lines, reason: marker });
  const poolId = (await listPools(db, guildId))[0]?.poolId ?? 0;
  await changePoolRules(db, guildId, { poolId, changedRules: { expiryDays: 30 } });
  const nextDecayOn = clock.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
  await transaction(db, (tx) => saveNextDecay(tx, guildId, { poolId, nextDecayOn }));
  return poolId;
}
