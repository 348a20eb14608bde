import "server-only";
import { type Actor, hasRight, type MemberActor, Refusal, requireRight } from "@guildhall/core";
import {
  type CalendarInput,
  copyOf,
  type EventInput,
  eventInput,
  isClosed,
  type ListEventsInput,
  type PlayedAs,
} from "@guildhall/core/events";
import { translateClass, translatePreset, translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import {
  listEvents,
  listUnanswered,
  viewCalendar,
  viewEvent,
  viewFeeds,
  viewPlanning,
} from "@guildhall/use-cases/events";
import { viewGameProfile, viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";
import type { EventDraft } from "./components/plan-event.input.ts";
import type { NamedPreset } from "./components/preset-field.tsx";

/** What the guild plans again and again, titled in its own language. */
export async function readPresets(context: Context, actor: Actor): Promise<readonly NamedPreset[]> {
  const { language } = await viewGuild(context, actor);
  const { profile } = await viewGameProfile(context, actor);
  const t = translatorFor(language);
  return profile.eventPresets.map((preset) => ({ ...preset, title: translatePreset(t, preset) }));
}

/** The events of one period, as the list shows them. */
export async function readEvents(context: Context, actor: Actor, input: ListEventsInput) {
  return toPlain(await listEvents(context, actor, input));
}

export type EventsView = Plain<Awaited<ReturnType<typeof readEvents>>>;

/** A month or a week of events, laid out on its days. */
export async function readCalendar(context: Context, actor: Actor, input: CalendarInput) {
  return toPlain(await viewCalendar(context, actor, input));
}

export type CalendarPage = Plain<Awaited<ReturnType<typeof readCalendar>>>;

/** Which addresses of calendars there are. */
export async function readFeeds(context: Context, actor: MemberActor) {
  return toPlain(await viewFeeds(context, actor));
}

export type FeedsView = Plain<Awaited<ReturnType<typeof readFeeds>>>;

/** One event with everybody's answers, and for officers with who has not answered. */
export async function readEvent(context: Context, actor: Actor, input: EventInput) {
  const canAnswerForOthers = hasRight(actor, "events.edit") && hasRight(actor, "members.view");
  const unanswered = canAnswerForOthers ? await listUnanswered(context, actor, input) : [];
  const event = await viewEvent(context, actor, input);
  const choices = await nameChoices(context, actor, event.choices);
  return toPlain({ ...event, choices, unanswered });
}

/** As what somebody can come, with the name of the class for who plays several in one role. */
async function nameChoices(context: Context, actor: Actor, choices: readonly PlayedAs[]) {
  if (choices.length === 0) return [];
  const { language } = await viewGuild(context, actor);
  const { profile } = await viewGameProfile(context, actor);
  const t = translatorFor((actor.kind === "member" && actor.language) || language);
  return choices.map((choice) => {
    const gameClass = profile.classes.find(({ key }) => key === choice.classKey);
    return { ...choice, className: gameClass ? translateClass(t, gameClass) : null };
  });
}

export type EventView = Plain<Awaited<ReturnType<typeof readEvent>>>;

/** What the form of a new event begins with: the guild's usual, or another event to be planned again. */
export async function readNewDraft(context: Context, actor: Actor, copied: unknown): Promise<EventDraft> {
  const { durationMinutes, rewardPoints } = await viewPlanning(context, actor);
  const { timeZone } = await viewGuild(context, actor);
  const now = context.clock.now();
  const usual = { title: "", durationMinutes, rewardPoints };
  const asked = eventInput.safeParse({ eventId: copied });
  if (!asked.success) return { ...toDraft(usual, now.toZonedDateTimeISO(timeZone)), time: "20:00" };
  const event = await viewEvent(context, actor, asked.data);
  const { time } = toDraft(copyOf(event), event.startsAt.toZonedDateTimeISO(timeZone));
  return { ...toDraft(copyOf(event), now.toZonedDateTimeISO(timeZone)), time };
}

/** What the form of an event that is to be changed begins with; refuses one at which nothing can be changed. */
export async function readDraft(context: Context, actor: Actor, input: EventInput) {
  requireRight(actor, "events.edit");
  const event = await viewEvent(context, actor, input);
  if (isClosed(event)) throw new Refusal("events.alreadyClosed", { title: event.title });
  const { timeZone } = await viewGuild(context, actor);
  const now = context.clock.now();
  return {
    title: event.title,
    first: toDraft(copyOf(event), event.startsAt.toZonedDateTimeISO(timeZone)),
    today: now.toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    hasBegun: event.state === "live" || Temporal.Instant.compare(now, event.startsAt) >= 0,
  };
}

type Planned = Pick<ReturnType<typeof copyOf>, "title" | "note" | "durationMinutes" | "rewardPoints">;

function toDraft(
  { title, note = "", durationMinutes, rewardPoints }: Planned,
  wall: Temporal.ZonedDateTime,
): EventDraft {
  return {
    title,
    note,
    day: wall.toPlainDate().toString(),
    time: wall.toPlainTime().toString({ smallestUnit: "minute" }),
    durationMinutes: String(durationMinutes),
    rewardPoints: String(rewardPoints),
  };
}
