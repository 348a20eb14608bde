import type { PlayerAnswer, ServiceProblem } from "./player-answer.ts";

/** Problems in a row after which a service is left in peace. */
export const problemsUntilShut = 5;

const firstPauseSeconds = 60;
const longestPauseSeconds = 60 * 60;
/** Whoever tries whether it works again has so long, before the next one does. */
const trialSeconds = 60;
/** One question each, over any longer time; so many may come at once. */
const secondsPerCall = 2;
const callsAtOnce = 10;

/**
 * The one door to a game's service, for all processes. It shuts after problems in a row, and then lets a single question
 * through to see whether the service is back; and it keeps questions apart.
 */
export type Gate = {
  readonly problemsInRow: number;
  readonly lastProblem: ServiceProblem | null;
  /** Until when nobody asks; null while the door is open. */
  readonly shutUntil: Temporal.Instant | null;
  /** Until when the questions that were let through keep the service busy, one after the other. */
  readonly busyUntil: Temporal.Instant | null;
};

export const openGate: Gate = {
  problemsInRow: 0,
  lastProblem: null,
  shutUntil: null,
  busyUntil: null,
};

export const gateStates = ["open", "trial", "shut"] as const;

export type GateState = (typeof gateStates)[number];

export function gateState({ shutUntil }: Gate, now: Temporal.Instant): GateState {
  if (shutUntil === null) return "open";
  return Temporal.Instant.compare(now, shutUntil) < 0 ? "shut" : "trial";
}

type Asking = {
  readonly now: Temporal.Instant;
  /** Nobody waits for it: it comes when nobody else does. */
  readonly isPatient: boolean;
};

/** The door once somebody went through, or why nobody goes through now. */
export function passGate(gate: Gate, { now, isPatient }: Asking): Gate | "shut" | "busy" {
  const state = gateState(gate, now);
  if (state === "shut") return "shut";
  const ahead = gate.busyUntil ? Math.max(0, now.until(gate.busyUntil).total("seconds")) : 0;
  if (ahead > (isPatient ? 0 : (callsAtOnce - 1) * secondsPerCall)) return "busy";
  const busyUntil = now.add({ milliseconds: Math.round((ahead + secondsPerCall) * 1_000) });
  return { ...gate, busyUntil, ...(state === "trial" && { shutUntil: now.add({ seconds: trialSeconds }) }) };
}

/** The door after an answer: one that is no problem opens it, and problems in a row shut it for longer each time. */
export function noteAnswer(gate: Gate, answer: PlayerAnswer, now: Temporal.Instant): Gate {
  if (answer.kind !== "problem") return { ...openGate, busyUntil: gate.busyUntil };
  const problemsInRow = gate.problemsInRow + 1;
  const { problem: lastProblem, retryAfterSeconds = 0 } = answer;
  const doublings = problemsInRow - problemsUntilShut;
  const ownSeconds = doublings < 0 ? 0 : firstPauseSeconds * 2 ** Math.min(doublings, 10);
  const seconds = Math.min(Math.max(ownSeconds, retryAfterSeconds), longestPauseSeconds);
  const shutUntil = seconds > 0 ? now.add({ milliseconds: Math.round(seconds * 1_000) }) : null;
  return { ...gate, problemsInRow, lastProblem, shutUntil };
}
