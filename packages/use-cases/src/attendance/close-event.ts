import { type Actor, requireRight } from "@guildhall/core";
import { isDueToClose } from "@guildhall/core/attendance";
import type { EventInput } from "@guildhall/core/events";
import { transaction } from "@guildhall/db";
import { findClosing } from "@guildhall/db/attendance";
import { lockPayingPool } from "@guildhall/db/dkp";
import { lockEvent } from "@guildhall/db/events";
import { getSettings } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { describeSettlement } from "./describe-settlement.ts";
import { prepareSettlement } from "./prepare-settlement.ts";
import { toNewSettlement } from "./to-new-settlement.ts";
import { writeSettlement } from "./write-settlement.ts";

/** Nobody settled the event in time, so it settles itself by the rule. Asked again, too early, or while officers hold it, nothing happens. */
export async function closeEvent(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<void> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const event = await lockEvent(tx, guildId, eventId);
    const closing = await findClosing(tx, guildId, eventId);
    const hours = (await getSettings(tx, guildId))["attendance.autoCloseHours"];
    if (!closing || !isDueToClose(closing, { hours, now })) return;
    const { poolId } = await lockPayingPool(tx, guildId, event);
    const preview = await prepareSettlement(tx, guildId, { event, now });
    await writeSettlement(tx, actor, { settlement: toNewSettlement(preview), poolId, now });
    const useCase = "attendance.closeEvent";
    await recordAudit(tx, actor, { useCase, ...describeSettlement(preview), now });
  });
}
