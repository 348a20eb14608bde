import { type GuildEvent, isClosed } from "../guild-event.ts";

/** What an event can have in Discord beyond its card; each is made once, and gone when the event is over. */
export const extraKinds = [
  "thread",
  "scheduledEvent",
  "voiceChannel",
  "role",
  "partyVoice",
  "partyRole",
] as const;

export type ExtraKind = (typeof extraKinds)[number];

/** Those that each party has of its own, once parties with them are published. */
export const partyExtraKinds = ["partyVoice", "partyRole"] as const satisfies readonly ExtraKind[];

export type PartyExtraKind = (typeof partyExtraKinds)[number];

export function isPartyExtra(kind: ExtraKind): kind is PartyExtraKind {
  return partyExtraKinds.some((each) => each === kind);
}

/** What was made for an event, or is being made. */
export type EventExtra = {
  readonly eventId: number;
  readonly kind: ExtraKind;
  /** Whose it is; empty for what the whole event has. */
  readonly partyKey: string;
  /** From 0; what parties lost and are to have once more has the next one. */
  readonly round: number;
  /** Its id in Discord; null while it is being made. */
  readonly discordId: string | null;
  /** Since when the bot takes it away; null for what is gone without it: then somebody deleted it by hand. */
  readonly endingAt: Temporal.Instant | null;
  readonly goneAt: Temporal.Instant | null;
};

/** Whether an extra is still to come, belongs there, or has had its time. */
export type ExtraPhase = "before" | "during" | "after";

/** People are in voice before an event begins. */
const voiceOpensMinutesBefore = 30;
/** After a raid people go on talking in its thread. */
const threadStaysHours = 24;
/** Who still sits in an event's voice channel so long after its end has forgotten to leave. */
const mostVoiceHours = 6;
/** What was a party's is gone so long after the end, whoever sits in it. */
const mostPartyVoiceMinutes = 15;
const lookAgainMinutes = 5;

type Timed = Pick<GuildEvent, "startsAt" | "endsAt" | "state" | "rules"> & {
  /** What its parties have; left out: nothing. */
  readonly partyExtras?: readonly ExtraKind[];
};

export function phaseOf(event: Timed, kind: ExtraKind, now: Temporal.Instant): ExtraPhase {
  if (!hasExtra(event, kind) || isClosed(event) || !isBefore(now, untilOf(event, kind))) return "after";
  if (event.state === "draft") return "before";
  return isBefore(now, fromOf(event, kind)) ? "before" : "during";
}

/** Whether the event is to have it at all. */
function hasExtra({ rules, partyExtras = [] }: Timed, kind: ExtraKind): boolean {
  switch (kind) {
    case "thread":
      // A thread hangs on the card, which an event of the day's card has not.
      return rules.hasThread && !rules.isRollCall;
    case "scheduledEvent":
      return rules.hasScheduledEvent;
    case "voiceChannel":
      return rules.hasVoiceChannel;
    case "role":
      return rules.hasRole;
    case "partyVoice":
    case "partyRole":
      return partyExtras.includes(kind);
  }
}

/** Whether what people talk in of an event is closed: its thread, or the post of its card. */
export function isTalkOver(event: Pick<GuildEvent, "endsAt" | "state">, now: Temporal.Instant): boolean {
  return isClosed(event) || !isBefore(now, event.endsAt.add({ hours: threadStaysHours }));
}

/**
 * Under which round something is made that is not there, if at all. What the bot took from a party is made anew once the party
 * is to have it again; what somebody deleted by hand, or the whole event had, is gone for good.
 */
export function nextRound(known: EventExtra | undefined): number | undefined {
  if (!known?.goneAt) return known?.round ?? 0;
  return isPartyExtra(known.kind) && known.endingAt ? known.round + 1 : undefined;
}

/** When the event's extras are to be looked at next; nothing once all have had their time. */
export function nextTurnOf(event: Timed, now: Temporal.Instant): Temporal.Instant | undefined {
  const wanted = extraKinds.filter((kind) => hasExtra(event, kind));
  const turns = isClosed(event) ? [] : wanted.flatMap((kind) => [fromOf(event, kind), untilOf(event, kind)]);
  if (wanted.includes("partyVoice")) turns.push(partyVoiceGoesAt(event));
  return turns.filter((turn) => isBefore(now, turn)).toSorted(Temporal.Instant.compare)[0];
}

/** Whether a voice channel may go although people sit in it. */
export function isVoiceOverdue({ endsAt }: Pick<GuildEvent, "endsAt">, now: Temporal.Instant): boolean {
  return !isBefore(now, endsAt.add({ hours: mostVoiceHours }));
}

/** The same of a party's voice channel. */
export function isPartyVoiceOverdue({ endsAt }: Pick<GuildEvent, "endsAt">, now: Temporal.Instant): boolean {
  return !isBefore(now, partyVoiceGoesAt({ endsAt }));
}

function partyVoiceGoesAt({ endsAt }: Pick<GuildEvent, "endsAt">): Temporal.Instant {
  return endsAt.add({ minutes: mostPartyVoiceMinutes });
}

/** When to look again whether everybody has left a voice channel: at the same moment, however often that is asked. */
export function lookAgainAt(now: Temporal.Instant): Temporal.Instant {
  const past = {
    smallestUnit: "minute",
    roundingIncrement: lookAgainMinutes,
    roundingMode: "floor",
  } as const;
  return now.round(past).add({ minutes: lookAgainMinutes });
}

function fromOf({ startsAt }: Timed, kind: ExtraKind): Temporal.Instant {
  return kind === "voiceChannel" || kind === "partyVoice"
    ? startsAt.subtract({ minutes: voiceOpensMinutesBefore })
    : Temporal.Instant.fromEpochMilliseconds(0);
}

function untilOf({ endsAt }: Timed, kind: ExtraKind): Temporal.Instant {
  return kind === "thread" ? endsAt.add({ hours: threadStaysHours }) : endsAt;
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

/** Name of the job that looks after what an event has in Discord. */
export const lookAfterEventJob = "look-after-event";

/** The run that looks at the event at that moment. */
export function lookAt(eventId: number, dueAt: Temporal.Instant) {
  return { job: lookAfterEventJob, slot: `${eventId} ${dueAt}`, dueAt };
}
