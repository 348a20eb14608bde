import { type Actor, requireRight } from "@guildhall/core";
import { type StandingNow, standNow, type VoiceInterval } from "@guildhall/core/attendance";
import { type EventInput, type GuildEvent, hasEnded, mayOrderAt } from "@guildhall/core/events";
import type { Role } from "@guildhall/core/games";
import { isBotThere } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listChannelsOfEvent, listRunningIntervals } from "@guildhall/db/attendance";
import { findLastOrder, listSignUps } from "@guildhall/db/events";
import { listMainBuilds } from "@guildhall/db/members";
import { findLastBeat, listChannels } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
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

export type WarRoom = {
  readonly event: Pick<GuildEvent, "eventId" | "title" | "startsAt" | "endsAt" | "state"> & {
    readonly hasEnded: boolean;
    readonly roleSeats: GuildEvent["rules"]["roleSeats"];
  };
  /** Channels that count for the event, its own first. */
  readonly channels: readonly { readonly channelId: string; readonly name: string | null }[];
  /** Whoever is there or expected, by name. */
  readonly people: readonly PersonNow[];
  /** When those who are missing may be called again; null is now. */
  readonly mayCallAt: Temporal.Instant | null;
  /** False while the bot hears nothing, and all of this is as it was before. */
  readonly isBotThere: boolean;
};

/** Who is in voice now, and who is missing, for officers who lead an event. */
export async function viewWarRoom(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<WarRoom> {
  requireRight(actor, "attendance.edit");
  const { guildId } = actor;
  const now = clock.now();
  const event = await getVisibleEvent(db, actor, eventId);
  const { title, startsAt, endsAt, state, rules } = event;
  const channelIds = await listChannelsOfEvent(db, guildId, event);
  const known = new Map((await listChannels(db, guildId)).map((channel) => [channel.channelId, channel]));
  const people = await listPeople(db, guildId, { event, channelIds });
  return {
    event: {
      eventId,
      title,
      startsAt,
      endsAt,
      state,
      hasEnded: hasEnded(event, now),
      roleSeats: rules.roleSeats,
    },
    channels: channelIds
      .filter((channelId) => known.get(channelId)?.kind !== "category")
      .map((channelId) => ({ channelId, name: known.get(channelId)?.name ?? null })),
    people: people.filter(({ standing }) => standing !== "notExpected"),
    mayCallAt: mayOrderAt(await findLastOrder(db, guildId, eventId), "notInVoice", now),
    isBotThere: isBotThere(await findLastBeat(db, guildId), now),
  };
}

type Scene = { readonly event: GuildEvent; readonly channelIds: readonly string[] };

async function listPeople(
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
