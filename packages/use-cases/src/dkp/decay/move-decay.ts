import { type Actor, Refusal, requireRight } from "@guildhall/core";
import { decayMoment, type MoveDecayInput, planNextDecay, rulesOf } from "@guildhall/core/dkp";
import { transaction } from "@guildhall/db";
import { lockPools, saveNextDecay } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import { getGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { getDecayingPool } from "./preview-decay.ts";

/** An officer has the next run on another day; those after it follow from there. Left out is moved to the one after. */
export async function moveDecay(
  { db, clock }: Context,
  actor: Actor,
  { poolId, fromOn, toOn }: MoveDecayInput,
): Promise<void> {
  requireRight(actor, "dkp.adjust");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { pool } = getDecayingPool(await lockPools(tx, guildId), poolId);
    const { timeZone } = await getGuild(tx, guildId);
    const planned = planNextDecay(pool, rulesOf(pool), { timeZone, now });
    if (planned !== fromOn) throw new Refusal("dkp.decayMoved");
    requireAhead(toOn, { timeZone, now });
    await saveNextDecay(tx, guildId, { poolId, nextDecayOn: toOn });
    const values = { before: { decayOn: fromOn }, after: { decayOn: toOn } };
    await recordAudit(tx, actor, { useCase: "dkp.moveDecay", target: { kind: "guild" }, ...values, now });
    await recordFact(tx, { name: "dkp.pointsAdjusted", guildId }, now);
  });
}

const mostDaysAhead = 730;

function requireAhead(
  day: string,
  { timeZone, now }: { readonly timeZone: string; readonly now: Temporal.Instant },
): void {
  const last = now.toZonedDateTimeISO(timeZone).toPlainDate().add({ days: mostDaysAhead });
  const isAhead = Temporal.Instant.compare(decayMoment(day, timeZone), now) > 0;
  if (!isAhead || Temporal.PlainDate.compare(Temporal.PlainDate.from(day), last) > 0)
    throw new Refusal("dkp.badDecayDay");
}
