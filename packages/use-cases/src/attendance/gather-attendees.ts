import type { ExcuseSource } from "@guildhall/core/absences";
import type { Attendee, VoiceInterval, WithoutSeat } from "@guildhall/core/attendance";
import type { GuildEvent } from "@guildhall/core/events";
import type { Member } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import {
  listChannelsOfEvent,
  listCheckIns,
  listIntervals,
  listMarks,
  type StoredInterval,
} from "@guildhall/db/attendance";
import { listSignUps, type NamedSignUp } from "@guildhall/db/events";
import { listMembers } from "@guildhall/db/members";

export type NamedAttendee = Attendee & {
  readonly userId: string | null;
  readonly name: string;
  /** What answered in the member's place; null when a person did. */
  readonly excusedBy: ExcuseSource | null;
};

type Gathering = {
  readonly event: GuildEvent;
  /** Left out: everybody. */
  readonly member?: Member | undefined;
};

/** Who has to do with an event, by name: who answered, was in voice, checked in, or was marked by an officer. */
export async function gatherAttendees(
  db: Queryable,
  guildId: string,
  { event, member }: Gathering,
): Promise<readonly NamedAttendee[]> {
  const signUps = await listSignUps(db, guildId, event.eventId);
  const answers = new Map(signUps.map((signUp) => [signUp.memberId, signUp]));
  const marks = await listMarks(db, guildId, event.eventId);
  const checkIns = await listCheckIns(db, guildId, event.eventId);
  const checkedInAts = new Map(checkIns.map(({ memberId, checkedInAt }) => [memberId, checkedInAt]));
  const heard = Map.groupBy(await listHeard(db, guildId, { event, member }), ({ userId }) => userId);
  const roster = member ? [member] : await listMembers(db, guildId);
  return roster
    .map(({ memberId, userId, name }) => ({
      memberId,
      userId,
      name,
      answer: answers.get(memberId)?.answer ?? null,
      answeredAt: answers.get(memberId)?.answeredAt ?? null,
      isExcused: answers.get(memberId)?.isExcused ?? false,
      excusedBy: answers.get(memberId)?.excusedBy ?? null,
      isByDefault: answers.get(memberId)?.isByDefault ?? false,
      withoutSeat: withoutSeat(answers.get(memberId)),
      intervals: (heard.get(userId ?? "") ?? []).map(toInterval),
      checkedInAt: checkedInAts.get(memberId),
      mark: marks.get(memberId)?.result ?? null,
      markSource: marks.get(memberId)?.source,
      markNote: marks.get(memberId)?.note ?? null,
    }))
    .filter(({ answer, intervals, checkedInAt, mark }) => answer ?? mark ?? checkedInAt ?? intervals[0]);
}

function withoutSeat(signUp: NamedSignUp | undefined): WithoutSeat | undefined {
  if (signUp?.publishedPick === "benched") return "benched";
  return signUp?.isWaiting ? "waiting" : undefined;
}

async function listHeard(
  db: Queryable,
  guildId: string,
  { event, member }: Gathering,
): Promise<readonly StoredInterval[]> {
  const channelIds = await listChannelsOfEvent(db, guildId, event);
  const { startsAt, endsAt } = event;
  const userIds = member && [member.userId].filter((userId) => userId !== null);
  return await listIntervals(db, guildId, { channelIds, startsAt, endsAt, userIds });
}

function toInterval({ channelId, fromAt, toAt, isDeaf, isUncertain }: StoredInterval): VoiceInterval {
  return { channelId, fromAt, toAt, isDeaf, isUncertain };
}
