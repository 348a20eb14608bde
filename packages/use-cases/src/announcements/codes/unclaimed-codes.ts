import type { GiftCode } from "@guildhall/core/announcements";
import { findExpiringCodes } from "@guildhall/core/announcements";
import type { Queryable } from "@guildhall/db";
import { findOwnOpinions, listRemindedCodes, listRunningCodes } from "@guildhall/db/announcements";
import { getSettings } from "@guildhall/db/settings";

const mostRunning = 100;

/** The codes that run out about now, the first to go first. */
export async function listExpiring(
  db: Queryable,
  guildId: string,
  now: Temporal.Instant,
): Promise<readonly GiftCode[]> {
  const reminderHours = (await getSettings(db, guildId))["announcements.codeReminderHours"];
  if (reminderHours === 0) return [];
  const running = await listRunningCodes(db, guildId, { now, limit: mostRunning });
  return findExpiringCodes(running, { now, reminderHours }).toSorted((one, other) =>
    one.expiresAt && other.expiresAt ? Temporal.Instant.compare(one.expiresAt, other.expiresAt) : 0,
  );
}

/** Of these codes, those that somebody neither has nor was reminded of. */
export async function listUnclaimed(
  db: Queryable,
  guildId: string,
  { userId, codes }: { readonly userId: string; readonly codes: readonly GiftCode[] },
): Promise<readonly GiftCode[]> {
  const codeIds = codes.map(({ codeId }) => codeId);
  const { ticked } = await findOwnOpinions(db, guildId, { userId, codeIds });
  const reminded = await listRemindedCodes(db, guildId, { userId, codeIds });
  return codes.filter(({ codeId }) => !ticked.has(codeId) && !reminded.has(codeId));
}
