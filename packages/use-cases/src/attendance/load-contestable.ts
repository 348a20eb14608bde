import { contestTime } from "@guildhall/core/attendance";
import type { Queryable } from "@guildhall/db";
import { listContests, listResultHistories } from "@guildhall/db/attendance";
import { getSettings } from "@guildhall/db/settings";

type Whose = { readonly eventId: number; readonly memberId: number; readonly now: Temporal.Instant };

/** What decides whether a member may contest the own result, and until when. */
export async function loadContestable(db: Queryable, guildId: string, { now, ...whose }: Whose) {
  const { eventId, memberId } = whose;
  const histories = await listResultHistories(db, guildId, { eventIds: [eventId], memberId });
  const history = histories.get(eventId) ?? [];
  const contests = await listContests(db, guildId, whose);
  const hours = (await getSettings(db, guildId))["attendance.contestHours"];
  const contestable = { history, contests, hours, now };
  return { ...contestable, time: contestTime(contestable) };
}
