import type { Attendee, VoiceInterval } from "@guildhall/core/attendance";
import type { GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listIntervals, listMarks, type StoredInterval } from "@guildhall/db/attendance";
import { listSignUps } from "@guildhall/db/events";
import { findMember, listMembersOfUsers } from "@guildhall/db/members";

/** Everybody who has to do with an event, by name: who answered, who was in voice, whom an officer marked. */
export type NamedAttendee = Attendee & { readonly userId: string | null; readonly name: string };

export async function gatherAttendees(
  db: Queryable,
  guildId: string,
  event: GuildEvent,
): Promise<readonly NamedAttendee[]> {
  const signUps = await listSignUps(db, guildId, event.eventId);
  const marks = await listMarks(db, guildId, event.eventId);
  const heard = Map.groupBy(await listHeard(db, guildId, event), ({ userId }) => userId);
  const people = new Map<number, Omit<NamedAttendee, "intervals" | "mark">>();
  for (const { memberId, userId, name, answer } of signUps)
    people.set(memberId, { memberId, userId, name, answer });
  for (const member of await listMembersOfUsers(db, guildId, [...heard.keys()]))
    if (!people.has(member.memberId)) people.set(member.memberId, { ...pick(member), answer: null });
  for (const memberId of marks.keys()) {
    const member = people.has(memberId) ? undefined : await findMember(db, guildId, memberId);
    if (member) people.set(memberId, { ...pick(member), answer: null });
  }
  return [...people.values()]
    .map((person) => ({
      ...person,
      intervals: (heard.get(person.userId ?? "") ?? []).map(toInterval),
      mark: marks.get(person.memberId) ?? null,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.memberId - b.memberId);
}

async function listHeard(
  db: Queryable,
  guildId: string,
  { voiceChannelId, startsAt, endsAt }: GuildEvent,
): Promise<readonly StoredInterval[]> {
  if (voiceChannelId === null) return [];
  return await listIntervals(db, guildId, { channelId: voiceChannelId, startsAt, endsAt });
}

function pick({ memberId, userId, name }: Pick<NamedAttendee, "memberId" | "userId" | "name">) {
  return { memberId, userId, name };
}

function toInterval({ channelId, fromAt, toAt, isDeaf, isUncertain }: StoredInterval): VoiceInterval {
  return { channelId, fromAt, toAt, isDeaf, isUncertain };
}
