import type { Attendee, VoiceInterval, WithoutSeat } from "@guildhall/core/attendance";
import type { GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listIntervals, listMarks, type StoredInterval } from "@guildhall/db/attendance";
import { listSignUps, type NamedSignUp } from "@guildhall/db/events";
import { listMembers } from "@guildhall/db/members";

/** Everybody who has to do with an event, by name: who answered, who was in voice, whom an officer marked. */
export type NamedAttendee = Attendee & { readonly userId: string | null; readonly name: string };

export async function gatherAttendees(
  db: Queryable,
  guildId: string,
  event: GuildEvent,
): Promise<readonly NamedAttendee[]> {
  const signUps = await listSignUps(db, guildId, event.eventId);
  const answers = new Map(signUps.map((signUp) => [signUp.memberId, signUp]));
  const marks = await listMarks(db, guildId, event.eventId);
  const heard = Map.groupBy(await listHeard(db, guildId, event), ({ userId }) => userId);
  const roster = await listMembers(db, guildId);
  return roster
    .map(({ memberId, userId, name }) => ({
      memberId,
      userId,
      name,
      answer: answers.get(memberId)?.answer ?? null,
      answeredAt: answers.get(memberId)?.answeredAt ?? null,
      isExcused: answers.get(memberId)?.isExcused ?? false,
      isByDefault: answers.get(memberId)?.isByDefault ?? false,
      withoutSeat: withoutSeat(answers.get(memberId)),
      intervals: (heard.get(userId ?? "") ?? []).map(toInterval),
      mark: marks.get(memberId) ?? null,
    }))
    .filter(({ answer, intervals, mark }) => answer ?? mark ?? intervals[0]);
}

function withoutSeat(signUp: NamedSignUp | undefined): WithoutSeat | undefined {
  if (signUp?.publishedPick === "benched") return "benched";
  return signUp?.isWaiting ? "waiting" : undefined;
}

async function listHeard(
  db: Queryable,
  guildId: string,
  { voiceChannelId, startsAt, endsAt }: GuildEvent,
): Promise<readonly StoredInterval[]> {
  if (voiceChannelId === null) return [];
  return await listIntervals(db, guildId, { channelId: voiceChannelId, startsAt, endsAt });
}

function toInterval({ channelId, fromAt, toAt, isDeaf, isUncertain }: StoredInterval): VoiceInterval {
  return { channelId, fromAt, toAt, isDeaf, isUncertain };
}
