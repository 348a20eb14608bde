import "server-only";
import { type Actor, hasRight, type MemberActor } from "@guildhall/core";
import {
  type CalendarInput,
  type EventInput,
  isAtHand,
  type ListEventsInput,
  type PlanningHintsInput,
  type PlayedAs,
} from "@guildhall/core/events";
import { translateClass, translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import {
  listEvents,
  listExtras,
  listUnanswered,
  viewCalendar,
  viewEvent,
  viewFeeds,
  viewPlanningHints,
} from "@guildhall/use-cases/events";
import { viewGameProfile, viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

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

/** What speaks for and against a time, for whoever plans. */
export async function readPlanningHints(context: Context, actor: Actor, input: PlanningHintsInput) {
  return toPlain(await viewPlanningHints(context, actor, input));
}

export type PlanningHintsView = Plain<Awaited<ReturnType<typeof readPlanningHints>>>;

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
  const extras = await listExtras(context, actor, input);
  const isNow = isAtHand(event, context.clock.now());
  return toPlain({ ...event, choices, unanswered, extras, isAtHand: isNow });
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
