import { type Actor, requireRight } from "@guildhall/core";
import { isAddressed, isOfUse, type ReminderTurn } from "@guildhall/core/events";
import type { ReminderAudience } from "@guildhall/core/settings";
import {
  listPlanned,
  type ReminderDelivery,
  type ReminderRun,
  saveDeliveries,
  takeDelivery,
} from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { type EventDetails, type ViewedSignUp, viewEvent } from "../view-event.ts";

/** What a reminder says, of the event as it is at the moment of sending. */
type Saying = {
  readonly event: EventDetails;
  readonly audience: ReminderAudience;
  /** No other message has it. */
  readonly deliveryId: number;
};

export type Letter = Saying & {
  readonly userId: string;
  readonly signUp: ViewedSignUp | undefined;
  /** Tells of all that is still to come: the day's number of messages is spent. */
  readonly isDigest: boolean;
};

export type Call = Saying & {
  readonly loud: readonly string[];
  /** For whom it is night: named, and not disturbed. */
  readonly silent: readonly string[];
};

/** Who brings reminders to people. */
export type Courier = {
  /** False when the person takes no direct messages. */
  write(letter: Letter): Promise<boolean>;
  /** Names people where the event is talked about. False when there is no such place. */
  call(call: Call): Promise<boolean>;
};

type Work = {
  readonly context: Context;
  readonly actor: Actor;
  readonly turn: ReminderTurn;
  readonly run: ReminderRun;
  readonly courier: Courier;
};

/** As many at once as leave Discord room for people who press buttons. */
const atOnce = 5;
/** As many names as one message holds. */
const namesInCall = 70;
/** Letters in one go; the rest is another go's, so that none takes longer than its lease. */
const inOneGo = 100;

/**
 * Brings a reminder to those for whom it was planned, and says whether all had it. Each is taken before anything is sent: a
 * crash in between costs somebody a reminder, and never sends one twice. What fails for one person stops nobody else's.
 */
export async function deliverReminder(
  context: Context,
  actor: Actor,
  delivery: Pick<Work, "turn" | "run" | "courier">,
): Promise<{ readonly isDone: boolean }> {
  requireRight(actor, "events.edit");
  const work = { ...delivery, context, actor };
  const letters = await listWaiting(work, ["dm", "digest"], inOneGo);
  const failures: unknown[] = [];
  for (let next = 0; next < letters.length; next += atOnce)
    failures.push(...(await writeAll(work, letters.slice(next, next + atOnce))));
  const isDone = letters.length < inOneGo && (await callNext(work)) < namesInCall;
  if (failures.length > 0) throw failures[0];
  return { isDone };
}

function listWaiting(
  { context, actor, run: { runId } }: Work,
  ways: readonly ReminderDelivery["way"][],
  limit: number,
): Promise<readonly ReminderDelivery[]> {
  return listPlanned(context.db, actor.guildId, { runId, ways, limit });
}

async function writeAll(work: Work, letters: readonly ReminderDelivery[]): Promise<readonly unknown[]> {
  const event = await viewEvent(work.context, work.actor, work.turn);
  const results = await Promise.allSettled(letters.map((letter) => writeOne(work, event, letter)));
  return results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
}

async function writeOne(
  work: Work,
  event: EventDetails,
  { deliveryId, userId, way }: ReminderDelivery,
): Promise<void> {
  if (!(await take(work, deliveryId))) return;
  const signUp = findSignUp(event, userId);
  if (!isStillMeant(work, event, signUp)) return await save(work, [deliveryId], { state: "dropped" });
  const { audience } = work.run;
  const letter = { event, audience, deliveryId, userId, signUp, isDigest: way === "digest" };
  const hasArrived = await orUnreached(work, [deliveryId], work.courier.write(letter));
  await save(work, [deliveryId], hasArrived ? { state: "sent" } : { way: "thread", state: "planned" });
}

/** Names as many as one message holds, and says how many waited to be. */
async function callNext(work: Work): Promise<number> {
  const waiting = await listWaiting(work, ["thread", "silent"], namesInCall);
  if (waiting.length === 0) return 0;
  const event = await viewEvent(work.context, work.actor, work.turn);
  const [taken, dropped]: [ReminderDelivery[], number[]] = [[], []];
  for (const delivery of waiting) {
    if (!(await take(work, delivery.deliveryId))) continue;
    if (isStillMeant(work, event, findSignUp(event, delivery.userId))) taken.push(delivery);
    else dropped.push(delivery.deliveryId);
  }
  await save(work, dropped, { state: "dropped" });
  await callAll(work, event, taken);
  return waiting.length;
}

async function callAll(work: Work, event: EventDetails, taken: readonly ReminderDelivery[]): Promise<void> {
  const [first] = taken;
  if (!first) return;
  const deliveryIds = taken.map(({ deliveryId }) => deliveryId);
  const namesOf = (way: "thread" | "silent") =>
    taken.filter((one) => one.way === way).map(({ userId }) => userId);
  const { audience } = work.run;
  const call = {
    event,
    audience,
    deliveryId: first.deliveryId,
    loud: namesOf("thread"),
    silent: namesOf("silent"),
  };
  const isHeard = await orUnreached(work, deliveryIds, work.courier.call(call));
  await save(work, deliveryIds, { state: isHeard ? "sent" : "unreached" });
}

function take({ context, actor }: Work, deliveryId: number): Promise<boolean> {
  return takeDelivery(context.db, actor.guildId, deliveryId);
}

async function save(
  { context, actor }: Work,
  deliveryIds: readonly number[],
  to: Partial<Pick<ReminderDelivery, "way" | "state">>,
): Promise<void> {
  await saveDeliveries(context.db, actor.guildId, { deliveryIds, ...to });
}

/** Notes that people were not reached before it passes the failure on. */
async function orUnreached<Result>(
  work: Work,
  deliveryIds: readonly number[],
  sending: Promise<Result>,
): Promise<Result> {
  try {
    return await sending;
  } catch (error) {
    await save(work, deliveryIds, { state: "unreached" });
    throw error;
  }
}

function findSignUp({ signUps }: EventDetails, userId: string): ViewedSignUp | undefined {
  return signUps.find((one) => one.userId === userId);
}

/** Whether nothing has happened since that makes the reminder needless: an answer, another start. */
function isStillMeant(
  { context, turn, run: { audience } }: Work,
  event: EventDetails,
  signUp: ViewedSignUp | undefined,
): boolean {
  // Who was not in voice when it was planned is told so, minutes later.
  return (
    isOfUse(turn, event, context.clock.now()) &&
    isAddressed(audience, { signUp, isInVoice: false }, event.rules)
  );
}
