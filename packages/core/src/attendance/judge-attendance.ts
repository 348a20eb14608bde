import type { Answer } from "../events/index.ts";
import type { Presence, Window } from "./measure-presence.ts";
import type { Result } from "./result.ts";
import type { AttendanceRule } from "./rule.ts";

/** Why somebody got a result: the message key below `attendance.why`, with its numbers. */
export type Reason = {
  readonly code:
    | "lateBy"
    | "leftBefore"
    | "tooShort"
    | "walkIn"
    | "neverCame"
    | "noShowCosts"
    | "noShowStrike"
    | "didNotSayComing"
    | "answeredCant"
    | "onLeave"
    | "leaveLimit"
    | "standbyAtStart"
    | "satOut"
    | "hadNoSeat"
    | "bridged"
    | "deaf"
    | "uncertain"
    | "uncertainLeftOut"
    | "checkedIn"
    | "marked"
    | "markedHere"
    | "markedFromList"
    | "signedUpInTime"
    | "paidThisWeek"
    | "poolPaysNothing";
  readonly values: Readonly<Record<string, number>>;
};

export type Judgement = { readonly result: Result; readonly reasons: readonly Reason[] };

/** Why somebody who said to come was not to take part: in line for a seat, or told to sit out. Left out: they were. */
export type WithoutSeat = "waiting" | "benched";

export type Case = {
  /** What the member answered, or null for somebody who came without a word. */
  readonly answer: Answer | null;
  /** Whether a leave gave that answer, in time. Left out: no. */
  readonly isExcused?: boolean;
  /** Days of leave that the person had lately, this one included; left out where no leave excuses. */
  readonly leaveDays?: number | undefined;
  /** Whether the event gave that answer, and nobody pressed. Left out: no. */
  readonly isByDefault?: boolean;
  readonly withoutSeat?: WithoutSeat | undefined;
  readonly presence: Presence;
  readonly window: Window;
  readonly rule: AttendanceRule;
  /** Whether people could answer beforehand; left out: yes. */
  readonly isPlanned?: boolean;
};

/** The result of one member, by the rule, with what decided it. An officer's mark stands above this. */
export function judgeAttendance(given: Case): Judgement {
  const decided = decide(given);
  return { ...decided, reasons: [...decided.reasons, ...remarks(given)] };
}

function decide(given: Case): Judgement {
  const { withoutSeat, presence, rule } = given;
  if (given.isPlanned === false) return unannounced(given);
  if (presence.countedMs === 0) return missing(given);
  if (isLongEnough(given) && withoutSeat !== "benched") return present(given);
  return isLongEnough(given) || isAtStart(presence, rule) ? spare(given) : tooShort(given);
}

/** Who was there at the start in case they were needed, or told to sit out. */
function spare(given: Case): Judgement {
  const { answer, withoutSeat } = given;
  if (withoutSeat === "benched") return { result: "benched", reasons: [reason("satOut")] };
  if (answer === "standby" || withoutSeat === "waiting")
    return { result: "standby", reasons: [reason("standbyAtStart")] };
  return tooShort(given);
}

function present({ answer, presence, rule }: Case): Judgement {
  if (answer === null || answer === "cant") return { result: "walkIn", reasons: [reason("walkIn")] };
  return punctuality(presence, rule);
}

/** Nobody knew of it, so nobody was late for it: who was there long enough was there. */
function unannounced(given: Case): Judgement {
  return isLongEnough(given) ? { result: "present", reasons: [] } : tooShort(given);
}

function missing({ answer, isExcused, isByDefault, withoutSeat, ...given }: Case): Judgement {
  if (isExcused) return excused(given);
  if (withoutSeat) return { result: "absent", reasons: [reason("hadNoSeat")] };
  switch (isByDefault ? null : answer) {
    case "coming":
    case "late":
      return { result: "noShow", reasons: [reason("neverCame")] };
    case "cant":
      return { result: "absent", reasons: [reason("answeredCant")] };
    case "maybe":
    case "standby":
    case null:
      return { result: "absent", reasons: [reason("didNotSayComing")] };
  }
}

/** A leave is neutral up to a limit: beyond it the person is missed like anybody who says Can't. */
function excused({ leaveDays = 0, rule }: Pick<Case, "leaveDays" | "rule">): Judgement {
  if (leaveDays <= rule.leaveDays) return { result: "excused", reasons: [reason("onLeave")] };
  const values = { days: leaveDays, limit: rule.leaveDays, window: rule.leaveWindowDays };
  return { result: "absent", reasons: [reason("leaveLimit", values)] };
}

/** Who came late and left early as well is one who left early. */
function punctuality({ lateByMs, leftBeforeMs }: Presence, rule: AttendanceRule): Judgement {
  const [late, early] = [lateByMs ?? 0, leftBeforeMs ?? 0];
  if (early > rule.leaveMinutes * 60_000)
    return { result: "leftEarly", reasons: [reason("leftBefore", { minutes: toMinutes(early) })] };
  if (late >= rule.graceMinutes * 60_000)
    return {
      result: "late",
      reasons: [reason("lateBy", { minutes: toMinutes(late), grace: rule.graceMinutes })],
    };
  return { result: "present", reasons: [] };
}

function remarks({ presence, rule }: Case): readonly Reason[] {
  const { bridgedMs, deafMs, uncertainMs } = presence;
  const all = [
    ["bridged", toMinutes(bridgedMs)],
    ["deaf", toMinutes(deafMs)],
    [rule.countsUncertain ? "uncertain" : "uncertainLeftOut", toMinutes(uncertainMs)],
  ] as const;
  return all.filter(([, minutes]) => minutes > 0).map(([code, minutes]) => reason(code, { minutes }));
}

function isLongEnough({ presence, window, rule }: Case): boolean {
  return presence.countedMs * 100 >= lengthMs(window) * rule.minimumPercent;
}

function tooShort({ presence, window, rule }: Case): Judgement {
  const needed = Math.ceil((lengthMs(window) * rule.minimumPercent) / 6_000_000);
  const minutes = toMinutes(presence.countedMs);
  return { result: "absent", reasons: [reason("tooShort", { minutes, needed })] };
}

function isAtStart({ lateByMs }: Presence, { graceMinutes }: AttendanceRule): boolean {
  return lateByMs !== null && lateByMs < graceMinutes * 60_000;
}

function lengthMs({ startsAt, endsAt }: Window): number {
  return endsAt.epochMilliseconds - startsAt.epochMilliseconds;
}

/** Whole minutes, begun ones not counted. */
function toMinutes(milliseconds: number): number {
  return Math.floor(milliseconds / 60_000);
}

function reason(code: Reason["code"], values: Reason["values"] = {}): Reason {
  return { code, values };
}
