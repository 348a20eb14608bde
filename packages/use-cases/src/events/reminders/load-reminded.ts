import type { GuildEvent, Reminded } from "@guildhall/core/events";
import { isAddressed, nothingChosen } from "@guildhall/core/events";
import { findStanding } from "@guildhall/core/members";
import type { Guild, ReminderAudience, SettingValues } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listChannelsOfEvent, listRunningIntervals } from "@guildhall/db/attendance";
import { countDirect, listMuting, listOwnReminders, listSignUps } from "@guildhall/db/events";
import { listRoster, type RosterMember } from "@guildhall/db/members";
import { loadSight } from "../load-sight.ts";

/** Somebody whom a reminder is for, by account. */
export type RemindedMember = Reminded & {
  readonly userId: string;
  readonly name: string;
  /** The person's own day. */
  readonly day: string;
};

type Wanted = {
  readonly event: GuildEvent;
  readonly audience: ReminderAudience;
  readonly settings: SettingValues;
  readonly now: Temporal.Instant;
};

/** Everybody whom a reminder of the event would be for at this moment, with all that decides how they are reached. */
export async function loadReminded(
  db: Queryable,
  guild: Guild,
  wanted: Wanted,
): Promise<readonly RemindedMember[]> {
  const { guildId } = guild;
  const { event, now } = wanted;
  const members = await listAddressed(db, guild, wanted);
  const userIds = members.map(({ userId }) => userId);
  const own = await listOwnReminders(db, guildId, userIds);
  const muting = await listMuting(db, guildId, event.eventId);
  const days = members.map(({ timeZone }) => dayIn(timeZone ?? guild.timeZone, now));
  const counted = await countDirect(db, guildId, { userIds, days: [...new Set(days)] });
  const direct = new Map(counted.map(({ userId, day, way, count }) => [`${userId} ${day} ${way}`, count]));
  return members.map(({ userId, name, timeZone, answer }) => {
    const day = dayIn(timeZone ?? guild.timeZone, now);
    const chosen = own.get(userId) ?? nothingChosen;
    const count = (way: "dm" | "digest") => direct.get(`${userId} ${day} ${way}`) ?? 0;
    const quiet = {
      fromHour: chosen.quietFromHour ?? wanted.settings["events.quietFromHour"],
      untilHour: chosen.quietUntilHour ?? wanted.settings["events.quietUntilHour"],
      timeZone: timeZone ?? guild.timeZone,
    };
    const isMuted = muting.has(userId);
    const counts = { messages: count("dm"), digests: count("digest") };
    return { userId, name, day, answer, own: chosen, isMuted, quiet, direct: counts };
  });
}

function dayIn(timeZone: string, now: Temporal.Instant): string {
  return now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

type Addressed = Pick<RosterMember, "name" | "timeZone"> & Pick<Reminded, "answer"> & { userId: string };

/**
 * Members of the roster who are in the server and whom the reminder means: of those who said nothing, the event's own house
 * as far as it sees where the event is announced.
 */
async function listAddressed(
  db: Queryable,
  guild: Guild,
  { event, audience }: Wanted,
): Promise<readonly Addressed[]> {
  const { guildId } = guild;
  const signUps = new Map((await listSignUps(db, guildId, event.eventId)).map((one) => [one.userId, one]));
  const present = await listPresent(db, guildId, event);
  const sees = audience === "unanswered" ? await loadSight(db, guild, event) : () => true;
  return (await listRoster(db, guildId)).flatMap(({ userId, name, timeZone, ...member }) => {
    if (userId === null || !member.isInServer || findStanding({ ...member, userId }) === "left") return [];
    const signUp = signUps.get(userId);
    if (!signUp && (member.houseId !== event.houseId || !sees(userId))) return [];
    const isInVoice = present?.has(userId) ?? null;
    if (!isAddressed(audience, { signUp, isInVoice }, event.rules)) return [];
    return [{ userId, name, timeZone, answer: signUp?.isByDefault ? undefined : signUp?.answer }];
  });
}

/** Who is in a voice channel of the event now; null where it has none. */
async function listPresent(
  db: Queryable,
  guildId: string,
  event: GuildEvent,
): Promise<ReadonlySet<string> | null> {
  const channelIds = await listChannelsOfEvent(db, guildId, event);
  if (channelIds.length === 0) return null;
  const running = await listRunningIntervals(db, guildId);
  const here = running.filter(({ channelId }) => channelIds.includes(channelId));
  return new Set(here.map(({ userId }) => userId));
}
