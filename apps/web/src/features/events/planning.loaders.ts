import "server-only";
import { type Actor, type Language, Refusal, requireRight } from "@guildhall/core";
import {
  copyOf,
  type EventInput,
  type EventTemplate,
  eventInput,
  type GuildEvent,
  isClosed,
  standardRules,
  type TemplateInput,
  templateInput,
} from "@guildhall/core/events";
import type { GuildPlace } from "@guildhall/core/settings";
import { pickMessages, translatePreset, translatorFor } from "@guildhall/i18n";
import type { PartOfMessages } from "@guildhall/i18n/translate-part";
import type { Context } from "@guildhall/use-cases";
import {
  listTemplates,
  type Planning,
  viewEvent,
  viewPlanning,
  viewTemplate,
} from "@guildhall/use-cases/events";
import { viewGameProfile, viewGuild } from "@guildhall/use-cases/settings";
import { draftOfTemplate } from "./components/draft-of-template.ts";
import type { EventDraft } from "./components/plan-event.input.ts";
import type { NamedPreset } from "./components/preset.ts";
import { usualTime } from "./components/usual-time.ts";

export type TemplateView = EventTemplate;

/** What the forms of events choose from. */
export type PlanningView = Planning & {
  /** What the game plans and the guild has no template for, titled in its own language. */
  readonly presets: readonly NamedPreset[];
  readonly timeZone: string;
  /** On the guild's wall, `2026-11-21`. */
  readonly today: string;
  readonly now: string;
};

export type PlanPage = {
  readonly planning: PlanningView;
  /** The texts of the card in the guild's language. */
  readonly words: PartOfMessages;
};

export async function readPlanPage(context: Context, actor: Actor): Promise<PlanPage> {
  const { language, timeZone } = await viewGuild(context, actor);
  const planning = await viewPlanning(context, actor);
  const named = new Set(planning.templates.map(({ name }) => name.toLowerCase()));
  const presets = await readPresets(context, actor, language);
  const now = context.clock.now();
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const untaken = presets.filter(({ title }) => !named.has(title.toLowerCase()));
  return {
    planning: { ...planning, presets: untaken, timeZone, today, now: now.toString() },
    words: { language, messages: pickMessages(language, ["events", "shell"]) },
  };
}

async function readPresets(
  context: Context,
  actor: Actor,
  language: Language,
): Promise<readonly NamedPreset[]> {
  const { profile } = await viewGameProfile(context, actor);
  const t = translatorFor(language);
  return profile.eventPresets.map((preset) => ({ ...preset, title: translatePreset(t, preset) }));
}

/** The guild's templates, and what its game plans beside them. */
export async function readTemplates(context: Context, actor: Actor) {
  const templates = await listTemplates(context, actor);
  const named = new Set(templates.map(({ name }) => name.toLowerCase()));
  const { language } = await viewGuild(context, actor);
  const presets = await readPresets(context, actor, language);
  return { templates, presets: presets.filter(({ title }) => !named.has(title.toLowerCase())) };
}

/** What the form of a template that is to be changed begins with. */
export async function readTemplateDraft(
  context: Context,
  actor: Actor,
  input: TemplateInput,
): Promise<EventDraft> {
  return { ...draftOfTemplate(await viewTemplate(context, actor, input)), ...anyStart };
}

/** What the form of a new template begins with. */
export function newTemplateDraft(planning: PlanningView): EventDraft {
  return { ...usualDraft(planning), ...anyStart };
}

/** A template has no start; the form that it shares with events has fields for one. */
const anyStart = { day: "2026-01-01", time: usualTime };

type Asked = {
  readonly planning: PlanningView;
  /** Numbers of an event and of a template, as somebody may have typed them into the address. */
  readonly copy?: unknown;
  readonly template?: unknown;
};

/** What the form of a new event begins with: the guild's usual, a template, or another event to be planned again. */
export async function readNewDraft(
  context: Context,
  actor: Actor,
  { planning, copy, template }: Asked,
): Promise<EventDraft> {
  const { timeZone } = planning;
  const now = context.clock.now().toZonedDateTimeISO(timeZone);
  const on = (time: string) => ({ day: nextDayAt(now, time), time });
  const [copied, made] = [
    eventInput.safeParse({ eventId: copy }),
    templateInput.safeParse({ templateId: template }),
  ];
  if (copied.success) {
    const event = await viewEvent(context, actor, copied.data);
    const draft = draftOfEvent(event, { timeZone, voiceChannelId: null });
    return { ...draft, ...on(draft.time) };
  }
  if (!made.success) return { ...usualDraft(planning), ...on(usualTime) };
  return { ...draftOfTemplate(await viewTemplate(context, actor, made.data)), ...on(usualTime) };
}

/** Today while that time is to come, and else tomorrow. */
function nextDayAt(now: Temporal.ZonedDateTime, time: string): string {
  const isOver = Temporal.PlainTime.compare(now.toPlainTime(), time) >= 0;
  return now
    .add({ days: isOver ? 1 : 0 })
    .toPlainDate()
    .toString();
}

/** What the form of an event that is to be changed begins with; refuses one at which nothing can be changed. */
export async function readDraft(
  context: Context,
  actor: Actor,
  { planning, ...input }: EventInput & { readonly planning: PlanningView },
) {
  requireRight(actor, "events.edit");
  const event = await viewEvent(context, actor, input);
  if (isClosed(event)) throw new Refusal("events.alreadyClosed", { title: event.title });
  const { timeZone, server } = planning;
  const now = context.clock.now();
  const hasBegun = event.state === "live" || Temporal.Instant.compare(now, event.startsAt) >= 0;
  const voiceChannelId = findOwnVoice(event, server.places);
  return { title: event.title, first: draftOfEvent(event, { timeZone, voiceChannelId }), hasBegun };
}

/** Null where the event counts the guild's usual channel. */
function findOwnVoice({ voiceChannelId }: GuildEvent, places: readonly GuildPlace[]): string | null {
  const usual = places.find(({ place }) => place === "voice")?.discordId;
  return voiceChannelId === usual ? null : voiceChannelId;
}

function usualDraft({ durationMinutes, rewardPoints }: PlanningView): Omit<EventDraft, "day" | "time"> {
  return {
    templateId: null,
    title: "",
    note: "",
    durationMinutes: String(durationMinutes),
    rewardPoints: String(rewardPoints),
    voiceChannelId: null,
    rules: standardRules,
  };
}

type EventsPlace = { readonly timeZone: string; readonly voiceChannelId: string | null };

function draftOfEvent(event: GuildEvent, { timeZone, voiceChannelId }: EventsPlace): EventDraft {
  const { title, note = "", durationMinutes, rewardPoints } = copyOf(event);
  const wall = event.startsAt.toZonedDateTimeISO(timeZone);
  return {
    templateId: event.templateId,
    title,
    note,
    day: wall.toPlainDate().toString(),
    time: wall.toPlainTime().toString({ smallestUnit: "minute" }),
    durationMinutes: String(durationMinutes),
    rewardPoints: String(rewardPoints),
    voiceChannelId,
    rules: event.rules,
  };
}
