import type { Actor, Hundredths } from "@guildhall/core";
import {
  type CheckInTime,
  contestableResults,
  type Reason,
  type Result,
  type VoiceInterval,
} from "@guildhall/core/attendance";
import type { Answer, EventInput, GuildEvent } from "@guildhall/core/events";
import { type AttendanceResult, listResults, type NamedContest } from "@guildhall/db/attendance";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "#use-cases/events/get-visible-event.ts";
import { findActingMember } from "#use-cases/members/find-acting-member.ts";
import { explainResult } from "./explain-result.ts";
import { findMarkNote } from "./find-mark-note.ts";
import { type JudgedLine, judgeEvent } from "./judge-event.ts";
import { loadContestable } from "./load-contestable.ts";

/** The own timeline of an event: what was heard, what it came to and why, and whether it may be contested. */
export type OwnAttendance = {
  readonly event: Pick<GuildEvent, "eventId" | "title" | "startsAt" | "endsAt" | "reward">;
  readonly answer: Answer | null;
  readonly intervals: readonly VoiceInterval[];
  /** Of the time so far, while the event goes on. */
  readonly countedMinutes: number;
  readonly eventMinutes: number;
  /** What was settled; null before, and for somebody of whom the settling says nothing. */
  readonly settled: { readonly result: Result; readonly amount: Hundredths } | null;
  readonly isSettled: boolean;
  readonly reasons: readonly Reason[];
  /** What the officer wrote who set the result; null where none did, or without a word. */
  readonly note: string | null;
  /** The time that a check-in counts for. */
  readonly checkIn: CheckInTime | null;
  /** The latest contest of the event. */
  readonly contest: NamedContest | null;
  /** Until when the result may be contested; null when it may not. */
  readonly contestableUntil: Temporal.Instant | null;
  /** What it may be contested for. */
  readonly contestableFor: readonly Result[];
};

/** How an event went for whoever asks. */
export async function viewOwnAttendance(
  { db, clock }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<OwnAttendance> {
  const { guildId } = actor;
  const now = clock.now();
  const event = await getVisibleEvent(db, actor, eventId);
  const member = await findActingMember(db, actor);
  if (!member) return describe(event, { line: undefined, settled: undefined });
  const { memberId } = member;
  const { lines, settlement } = await judgeEvent(db, guildId, { event, now, member });
  const [line] = lines;
  const results = settlement ? await listResults(db, guildId, settlement.settlementId) : [];
  const settled = results.findLast((result) => result.memberId === memberId);
  const { contests, time } = await loadContestable(db, guildId, { eventId, memberId, now });
  const contestableUntil = typeof time === "string" ? null : time;
  return {
    ...describe(event, { line, settled }),
    isSettled: event.state === "settled",
    contest: contests.at(-1) ?? null,
    contestableUntil,
    contestableFor: contestableUntil ? contestableFor(event, { line, settled }) : [],
  };
}

type Known = {
  readonly line: JudgedLine | undefined;
  readonly settled: AttendanceResult | undefined;
};

function describe(event: GuildEvent, { line, settled }: Known): OwnAttendance {
  const { eventId, title, startsAt, endsAt, reward } = event;
  return {
    event: { eventId, title, startsAt, endsAt, reward },
    answer: line?.answer ?? null,
    intervals: line?.intervals ?? [],
    countedMinutes: settled?.countedMinutes ?? line?.countedMinutes ?? 0,
    eventMinutes: Math.round(startsAt.until(endsAt).total("minutes")),
    settled: settled ? { result: settled.result, amount: settled.amount } : null,
    isSettled: false,
    reasons: settled ? explainResult(line, settled) : [],
    note: findMarkNote(line, settled),
    checkIn: line?.checkIn ?? null,
    contest: null,
    contestableUntil: null,
    contestableFor: [],
  };
}

function contestableFor({ isPlanned }: GuildEvent, { line, settled }: Known): readonly Result[] {
  return contestableResults({ result: settled?.result ?? null, answer: line?.answer ?? null, isPlanned });
}
