import { type Actor, requireRight } from "@guildhall/core";
import { type GuildEvent, isOfUse, type ReminderTurn, remindersOf, runOfTurn } from "@guildhall/core/events";
import type { Guild, SettingValues } from "@guildhall/core/settings";
import { type Transaction, transaction } from "@guildhall/db";
import { ensureRun, findRun, lockEventForAnswer, type ReminderRun } from "@guildhall/db/events";
import { enqueueJob } from "@guildhall/db/jobs";
import { getSettings, lockGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { planRun } from "../plan-run.ts";

type Turn = {
  readonly turn: ReminderTurn;
  readonly event: GuildEvent;
  readonly settings: SettingValues;
  readonly now: Temporal.Instant;
};

/**
 * The time of a reminder has come: writes down who is reached by it, and how, before anybody is. Undefined when it says
 * nothing of use any more. Asked again, those who have a row keep it, so that nobody is reached twice; the guild's lock makes
 * the day's number of direct messages hold.
 */
export async function beginReminder(
  { db, clock }: Context,
  actor: Actor,
  turn: ReminderTurn,
): Promise<ReminderRun | undefined> {
  requireRight(actor, "events.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    const guild = await lockGuild(tx, guildId);
    const event = await lockEventForAnswer(tx, guildId, turn.eventId);
    if (!isOfUse(turn, event, now)) return undefined;
    const come = { turn, event, settings: await getSettings(tx, guildId), now };
    const run = await findOrMakeRun(tx, guild, come);
    if (!run || run.isChosen) return run;
    const morning = await planRun(tx, guild, { ...come, run });
    if (morning) await enqueueJob(tx, guildId, runOfTurn(turn, morning));
    return run;
  });
}

/** The run that officers ordered, or one of a reminder that the event still has. */
async function findOrMakeRun(
  tx: Transaction,
  { guildId, timeZone }: Guild,
  { turn: { startsAt, ...turn }, event, settings, now }: Turn,
): Promise<ReminderRun | undefined> {
  const startsOn = startsAt.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const known = await findRun(tx, guildId, { ...turn, startsOn });
  if (known) return known;
  const reminder = remindersOf(event, settings).find(
    ({ minutesBefore, audience }) => minutesBefore === turn.minutesBefore && audience === turn.audience,
  );
  if (!reminder) return undefined;
  return await ensureRun(tx, guildId, {
    ...turn,
    startsOn,
    way: reminder.way,
    begunAt: now,
    orderedAt: null,
  });
}
