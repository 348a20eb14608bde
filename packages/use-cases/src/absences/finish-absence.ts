import { type Absence, endAbsence } from "@guildhall/core/absences";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { saveAbsence } from "@guildhall/db/absences";
import { settleAbsence } from "./settle-absence.ts";

/** The leave ends at this moment: what it answered to events to come is taken back. */
export async function finishAbsence(
  tx: Transaction,
  guild: Guild,
  { known, now }: { readonly known: Absence; readonly now: Temporal.Instant },
): Promise<Absence> {
  const absence = endAbsence(known, now);
  await saveAbsence(tx, guild.guildId, absence);
  await settleAbsence(tx, guild, { absence, now });
  return absence;
}
