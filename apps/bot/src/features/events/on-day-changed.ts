import { dayOf, spanOfDay, turnAt } from "@guildhall/core/events";
import { type Guild, isFeatureOn } from "@guildhall/core/settings";
import { listEventsBetween } from "@guildhall/db/events";
import { enqueueJob } from "@guildhall/db/jobs";
import { findMessage } from "@guildhall/db/messages";
import { findPlace, getGameProfile, getSettings } from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { dayMessageKind, type GuildDay, viewDay } from "@guildhall/use-cases/events";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import { showMessage } from "#bot/discord/show-message.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { answerDayButton, chooseRollCallsSelect } from "./answer-day.button.ts";
import { todayCard, todayMarker } from "./today-card.view.ts";

/** How long a day's card follows what becomes of its events: they are settled by then. */
const followedDays = 2;
/** How far ahead the next day with a Roll-call is looked for. */
const lookaheadDays = 15;

/** The card of the day: one message for all Roll-calls of the guild today. Former ones go on saying how it went. */
export const onDayChanged = onFact({
  name: "event-day",
  // What else happens to a Roll-call comes by way of its own handler: other events cost this one nothing.
  facts: ["events.eventChanged", "events.dayChanged"],
  // One lane for the guild: what waits in it may be of several days, so all are looked at.
  async run(tools, { guildId }) {
    const { context } = tools;
    const guild = await findConnectedGuild(context, guildId);
    if (!guild || !isFeatureOn(guild.modulesOff, "events")) return;
    const channelId = await findPlace(context.db, guildId, "events");
    if (!channelId) return;
    const today = await viewDay(context, { kind: "system", guildId });
    await showDay(tools, { guild, channelId, day: today, mayPost: today.rollCalls.length > 0 });
    for (let back = 1; back <= followedDays; back += 1) {
      const date = Temporal.PlainDate.from(today.day).subtract({ days: back }).toString();
      await followDay(tools, { guild, channelId, date });
    }
    await planNextTurn(tools, guild, today);
  },
});

type Following = { readonly guild: Guild; readonly channelId: string; readonly date: string };

async function followDay(tools: Tools, { guild, channelId, date }: Following): Promise<void> {
  const { context } = tools;
  const { guildId } = guild;
  if (!(await findMessage(context.db, guildId, identityOf(date)))) return;
  const day = await viewDay(context, { kind: "system", guildId }, { day: date });
  await showDay(tools, { guild, channelId, day, mayPost: false });
}

type Showing = Omit<Following, "date"> & {
  readonly day: GuildDay;
  /** Whether a card is posted where none stands. */
  readonly mayPost: boolean;
};

async function showDay(tools: Tools, { guild, channelId, day, mayPost }: Showing): Promise<void> {
  const { db } = tools.context;
  const { guildId, language, timeZone } = guild;
  const identity = identityOf(day.day);
  if (!mayPost && !(await findMessage(db, guildId, identity))) return;
  const t = translatorFor(language);
  const colour = (await getSettings(db, guildId))["events.colour"];
  const view = todayCard({ t, language, timeZone, colour }, day, {
    customIdOf: (answer) => answerDayButton.customId({ day: day.day, answer }),
    select: (look) => chooseRollCallsSelect.component({}, look),
  });
  await showMessage(tools, guildId, { ...identity, channelId, view, marker: todayMarker(t, day.day) });
}

/** Looked at again when the next of today's events is over, or when the next day with one begins. */
async function planNextTurn({ context }: Tools, guild: Guild, today: GuildDay): Promise<void> {
  const { db, clock } = context;
  const { guildId, timeZone } = guild;
  const now = clock.now();
  const { resetTime } = await getGameProfile(db, guildId);
  const ahead = { from: today.until, until: today.until.add({ hours: lookaheadDays * 24 }) };
  const later = (await listEventsBetween(db, guildId, { ...ahead, withDrafts: true })).find(
    ({ rules }) => rules.isRollCall,
  );
  const nextDay = later && dayOf(later.startsAt, { timeZone, resetTime });
  const turns = [
    ...today.rollCalls.map(({ endsAt }) => endsAt),
    ...(nextDay ? [spanOfDay(nextDay, { timeZone, resetTime }).from] : []),
  ];
  const next = turns
    .filter((turn) => Temporal.Instant.compare(now, turn) < 0)
    .toSorted(Temporal.Instant.compare)[0];
  if (next) await enqueueJob(db, guildId, turnAt(next));
}

/** A guild has one card for each day. */
function identityOf(day: string) {
  return { kind: dayMessageKind, subjectId: Number(day.replaceAll("-", "")), variant: "" };
}
