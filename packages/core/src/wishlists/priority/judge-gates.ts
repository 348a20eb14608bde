import { isStanding } from "../../members/index.ts";
import type { Candidate } from "./candidate.ts";
import type { Failure } from "./ranking.ts";
import { keepItem, listTakenSince, shareIn } from "./read-cell.ts";
import type { Gate } from "./rule-set.ts";

/** Every gate that somebody does not pass at a moment, with the own number, the one that is needed, and until when. */
export function judgeGates(
  gates: readonly Gate[],
  candidate: Candidate,
  now: Temporal.Instant,
): readonly Failure[] {
  return gates.flatMap((gate) => judgeGate(gate, candidate, now) ?? []);
}

function judgeGate(gate: Gate, candidate: Candidate, now: Temporal.Instant): Failure | undefined {
  switch (gate.kind) {
    case "active":
      return failUnless(candidate.standing !== "left", { code: "active" });
    case "notOnTrial":
      return failUnless(candidate.standing !== "trial", { code: "notOnTrial" });
    case "daysInGuild":
      return judgeDays(gate.days, candidate, now);
    case "attendance":
      return judgeShare(gate, candidate);
    case "wasThere":
      return failUnless(candidate.wasThere !== false, { code: "wasThere" });
    case "cooldown":
      return judgeCooldown(gate, candidate, now);
    case "strikes":
      return judgeStrikes(gate.below, candidate, now);
  }
}

type Numbers = Pick<Failure, "code"> & Partial<Failure>;

function failUnless(passes: boolean, failure: Numbers): Failure | undefined {
  return passes ? undefined : { value: null, needed: null, untilAt: null, ...failure };
}

function judgeDays(needed: number, { joinedAt }: Candidate, now: Temporal.Instant): Failure | undefined {
  const passesAt = joinedAt.add({ hours: 24 * needed });
  return failUnless(Temporal.Instant.compare(now, passesAt) >= 0, {
    code: "daysInGuild",
    value: daysBetween(joinedAt, now),
    needed,
    untilAt: passesAt.epochMilliseconds,
  });
}

/** Too few events say nothing yet; who has enough of them and still no share is let in. */
function judgeShare(
  { percent, windowDays, minEvents }: Extract<Gate, { kind: "attendance" }>,
  candidate: Candidate,
): Failure | undefined {
  const share = shareIn(candidate, windowDays);
  const events = share?.countedEvents ?? 0;
  const own = share?.percent ?? null;
  return (
    failUnless(events >= minEvents, { code: "attendedEvents", value: events, needed: minEvents }) ??
    failUnless(own === null || own >= percent, { code: "attendance", value: own, needed: percent })
  );
}

/** What keeps somebody out longest is the latest heavy thing. */
function judgeCooldown(
  { weight, days }: Extract<Gate, { kind: "cooldown" }>,
  candidate: Candidate,
  now: Temporal.Instant,
): Failure | undefined {
  const heavy = listTakenSince(candidate, now, days).find((item) => item.weight >= weight);
  if (!heavy) return;
  return {
    code: "cooldown",
    value: daysBetween(heavy.takenAt, now),
    needed: days,
    untilAt: heavy.takenAt.add({ hours: 24 * days }).epochMilliseconds,
    item: keepItem(heavy),
  };
}

function judgeStrikes(
  below: number,
  { strikesUntil }: Candidate,
  now: Temporal.Instant,
): Failure | undefined {
  const standing = strikesUntil.filter((expiresAt) => isStanding({ expiresAt }, now));
  const inOrder = standing
    .map((until) => until?.epochMilliseconds ?? Number.POSITIVE_INFINITY)
    .toSorted(byNumber);
  const untilAt = inOrder[standing.length - below] ?? Number.POSITIVE_INFINITY;
  return failUnless(standing.length < below, {
    code: "strikes",
    value: standing.length,
    needed: below,
    untilAt: Number.isFinite(untilAt) ? untilAt : null,
  });
}

/** Infinity minus itself is no number: a difference would not do. */
const byNumber = (one: number, other: number) => (one < other ? -1 : Number(one > other));

function daysBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return Math.floor(to.since(from, { largestUnit: "hours" }).hours / 24);
}
