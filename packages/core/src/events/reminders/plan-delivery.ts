import type { Reminder } from "../../settings/index.ts";
import { wantsSeat } from "../seats.ts";
import type { Answer } from "../sign-up.ts";
import { type OwnReminders, refusesMessages, wayToReach } from "./own-reminders.ts";
import { endOfQuietHours, type QuietHours } from "./quiet-hours.ts";
import type { DeliveryWay } from "./reminder-delivery.ts";

/** Who said to come is reminded in quiet hours too when the start is this near. */
const urgentMinutes = 60;
/** What waits for the end of quiet hours has to leave people so long before the start; else it is only named without a sound. */
const leastNoticeMinutes = 30;

/** Somebody whom a reminder is for. */
export type Reminded = {
  readonly answer: Answer | undefined;
  readonly own: Pick<OwnReminders, "way" | "refusedAt">;
  readonly isMuted: boolean;
  readonly quiet: QuietHours;
  /** What the person got directly on the own day so far. */
  readonly direct: { readonly messages: number; readonly digests: number };
};

type Moment = {
  readonly way: Reminder["way"];
  readonly startsAt: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** Direct messages a day. */
  readonly cap: number;
};

export type DeliveryPlan =
  | { readonly kind: "now"; readonly way: DeliveryWay }
  /** Looked at again then, as things are then. */
  | { readonly kind: "later"; readonly at: Temporal.Instant }
  | { readonly kind: "never" };

/** How somebody is reached, and when. Nobody is disturbed who does not want it, nor in the night. */
export function planDelivery(person: Reminded, moment: Moment): DeliveryPlan {
  if (person.isMuted || person.own.way === "none") return { kind: "never" };
  const quietUntil = endOfQuietHours(moment.now, person.quiet);
  if (quietUntil && !isUrgent(person, moment)) return afterQuiet(quietUntil, moment);
  return { kind: "now", way: findWay(person, moment) };
}

function isUrgent({ answer }: Reminded, { startsAt, now }: Moment): boolean {
  if (!answer || !wantsSeat(answer)) return false;
  return Temporal.Instant.compare(startsAt, now.add({ minutes: urgentMinutes })) <= 0;
}

function afterQuiet(quietUntil: Temporal.Instant, { startsAt }: Moment): DeliveryPlan {
  const isInTime = Temporal.Instant.compare(quietUntil.add({ minutes: leastNoticeMinutes }), startsAt) <= 0;
  return isInTime ? { kind: "later", at: quietUntil } : { kind: "now", way: "silent" };
}

function findWay({ own, direct }: Reminded, { way, now, cap }: Moment): DeliveryWay {
  if (wayToReach(way, own.way) !== "dm" || refusesMessages(own, now)) return "thread";
  if (direct.messages < cap) return "dm";
  return direct.digests === 0 && cap > 0 ? "digest" : "thread";
}
