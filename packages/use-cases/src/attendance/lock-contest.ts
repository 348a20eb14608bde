import { Refusal } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import type { Transaction } from "@guildhall/db";
import { isContestOpen, type NamedContest } from "@guildhall/db/attendance";
import { lockEvent } from "@guildhall/db/events";

/** Locks a contest by its event, as settling does: of two who decide at once, one decides and the other reads so. */
export async function lockContest(
  tx: Transaction,
  guildId: string,
  { eventId, contestId }: Pick<NamedContest, "eventId" | "contestId">,
): Promise<GuildEvent> {
  const event = await lockEvent(tx, guildId, eventId);
  if (!(await isContestOpen(tx, guildId, contestId))) throw new Refusal("attendance.contestDecided");
  return event;
}
