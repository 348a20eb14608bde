import { type StandingNow, standNow, type VoiceInterval } from "@guildhall/core/attendance";
import type { GuildEvent } from "@guildhall/core/events";
import type { Role } from "@guildhall/core/games";
import type { Queryable } from "@guildhall/db";
import { listRunningIntervals } from "@guildhall/db/attendance";
import { listSignUps } from "@guildhall/db/events";
import { listMainBuilds } from "@guildhall/db/members";
import { gatherAttendees, type NamedAttendee } from "./gather-attendees.ts";
import { type CallOfMissing, loadCalls } from "./load-calls.ts";

/** Where somebody is heard now; channels that do not count are not heard, unless they count for another event. */
export type HeardNow = Pick<VoiceInterval, "channelId" | "isDeaf"> & { readonly sinceAt: Temporal.Instant };

export type PersonNow = Pick<NamedAttendee, "memberId" | "userId" | "name" | "answer"> & {
  readonly standing: StandingNow;
  /** As what the person comes, else what the main build plays; null where nobody said. */
  readonly role: Role | null;
  readonly heard: HeardNow | null;
  /** When somebody who is missing was last there. */
  readonly leftAt: Temporal.Instant | null;
  readonly checkedInAt: Temporal.Instant | null;
  /** When and how the bot last called this person into voice; null where it did not. */
  readonly called: CallOfMissing | null;
};

type Scene = { readonly event: GuildEvent; readonly channelIds: readonly string[] };

/** Everybody who answered the event or is heard where it counts, by name, expected or not. */
export async function listPeopleNow(
  db: Queryable,
  guildId: string,
  { event, channelIds }: Scene,
): Promise<readonly PersonNow[]> {
  const running = await listRunningIntervals(db, guildId);
  const heardOf = new Map(running.map((interval) => [interval.userId, interval]));
  const signUps = await listSignUps(db, guildId, event.eventId);
  const builds = await listMainBuilds(db, guildId);
  const roles = new Map([
    ...builds.map(({ memberId, role }) => [memberId, role] as const),
    ...signUps.flatMap(({ memberId, role }) => (role === null ? [] : [[memberId, role] as const])),
  ]);
  const gone = new Set(signUps.filter(({ hasLeft }) => hasLeft).map(({ memberId }) => memberId));
  const calls = await loadCalls(db, guildId, event.eventId);
  const attendees = await gatherAttendees(db, guildId, { event });
  const isCounting = new Set(channelIds);
  return attendees
    .filter(({ memberId }) => !gone.has(memberId))
    .map((attendee) => {
      const heard = heardOf.get(attendee.userId ?? "");
      const isInVoice = heard !== undefined && isCounting.has(heard.channelId);
      const standing = standNow({ ...attendee, isInVoice, hasCheckedIn: attendee.checkedInAt !== undefined });
      return {
        memberId: attendee.memberId,
        userId: attendee.userId,
        name: attendee.name,
        answer: attendee.answer,
        standing,
        role: roles.get(attendee.memberId) ?? null,
        heard: heard ? { channelId: heard.channelId, isDeaf: heard.isDeaf, sinceAt: heard.fromAt } : null,
        leftAt: isInVoice ? null : findLeft(attendee.intervals),
        checkedInAt: attendee.checkedInAt ?? null,
        called: calls.get(attendee.userId ?? "") ?? null,
      };
    });
}

function findLeft(intervals: readonly VoiceInterval[]): Temporal.Instant | null {
  const ends = intervals.flatMap(({ toAt }) => toAt ?? []);
  return ends.toSorted(Temporal.Instant.compare).at(-1) ?? null;
}
