import { type Actor, type Hundredths, isSelf, requireRight } from "@guildhall/core";
import type { CheckInTime, Reason, Result, VoiceInterval } from "@guildhall/core/attendance";
import type { Answer, GuildEvent } from "@guildhall/core/events";
import type { Queryable } from "@guildhall/db";
import { listContests as listStored, type NamedContest } from "@guildhall/db/attendance";
import { getEvent } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { explainResult } from "./explain-result.ts";
import { findMarkNote } from "./find-mark-note.ts";
import { prepareCorrection } from "./prepare-correction.ts";
import { prepareSettlement, type SettlementPreview } from "./prepare-settlement.ts";

/** A contest as officers decide it: what was heard, what was settled and why, and what accepting would write. */
export type ContestCase = {
  readonly contest: NamedContest;
  /** Whoever reads it contests it. */
  readonly isOwn: boolean;
  readonly event: Pick<GuildEvent, "eventId" | "title" | "startsAt" | "endsAt">;
  readonly answer: Answer | null;
  readonly intervals: readonly VoiceInterval[];
  /** The time that a check-in counts for. */
  readonly checkIn: CheckInTime | null;
  readonly countedMinutes: number;
  readonly result: Result | null;
  readonly reasons: readonly Reason[];
  /** What the officer wrote who set that result. */
  readonly note: string | null;
  /** What accepting writes: points on top, or taken; and its fingerprint. */
  readonly difference: Hundredths;
  readonly previewId: string;
};

/** The queue of officers: contests that nobody decided yet, the longest waiting first. They wait until somebody does. */
export async function listContests({ db, clock }: Context, actor: Actor): Promise<readonly ContestCase[]> {
  requireRight(actor, "events.settle");
  const { guildId } = actor;
  const open = await listStored(db, guildId, { state: "open" });
  const cases = await Promise.all(
    [...Map.groupBy(open, ({ eventId }) => eventId)].map(async ([eventId, contests]) => {
      const event = await getEvent(db, guildId, eventId);
      const preview = await prepareSettlement(db, guildId, { event, now: clock.now() });
      return await Promise.all(contests.map((contest) => describeContest(db, actor, { contest, preview })));
    }),
  );
  const order = new Map(open.map(({ contestId }, index) => [contestId, index]));
  const placeOf = ({ contest }: ContestCase) => order.get(contest.contestId) ?? 0;
  return cases.flat().toSorted((one, other) => placeOf(one) - placeOf(other));
}

type Described = { readonly contest: NamedContest; readonly preview: SettlementPreview };

export async function describeContest(
  db: Queryable,
  actor: Actor,
  { contest, preview }: Described,
): Promise<ContestCase> {
  const { memberId, userId, wantedResult } = contest;
  const { event } = preview;
  const line = preview.lines.find((each) => each.memberId === memberId);
  const wanted = { event, memberId, result: wantedResult, attendee: line };
  const correction = await prepareCorrection(db, actor.guildId, wanted);
  const { before, entriesTotal, previewId } = correction;
  const { eventId, title, startsAt, endsAt } = event;
  return {
    contest,
    isOwn: isSelf(actor, userId),
    event: { eventId, title, startsAt, endsAt },
    answer: line?.answer ?? null,
    intervals: line?.intervals ?? [],
    checkIn: line?.checkIn ?? null,
    countedMinutes: before?.countedMinutes ?? line?.countedMinutes ?? 0,
    result: before?.result ?? null,
    reasons: before ? explainResult(line, before) : [],
    note: findMarkNote(line, before),
    difference: entriesTotal,
    previewId,
  };
}
