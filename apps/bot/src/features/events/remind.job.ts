import { remindJob as name, type ReminderTurn, readTurn, runOfTurn } from "@guildhall/core/events";
import { enqueueJob } from "@guildhall/db/jobs";
import { beginReminder, deliverReminder, finishReminder } from "@guildhall/use-cases/events";
import { defineJob } from "#bot/discord/define-job.ts";
import { findConnectedGuild } from "#bot/discord/find-connected-guild.ts";
import type { Tools } from "#bot/discord/tools.ts";
import { tellReminded } from "./tell-reminded.ts";

/** People are reminded of an event, also when the bot was down at that time, as long as it is still of use. */
export const remindJob = defineJob({
  name,
  feature: "events",
  async run(tools, { guildId, slot }) {
    const turn = readTurn(slot);
    if (turn) await remind(tools, guildId, turn);
  },
});

async function remind(tools: Tools, guildId: string, turn: ReminderTurn): Promise<void> {
  const { context } = tools;
  const guild = await findConnectedGuild(context, guildId);
  if (!guild) return;
  const system = { kind: "system", guildId } as const;
  const run = await beginReminder(context, system, turn);
  if (!run) return;
  const courier = tellReminded(tools, guild);
  const { isDone } = await deliverReminder(context, system, { turn, run, courier });
  if (!isDone) await enqueueJob(context.db, guildId, runOfTurn(turn, context.clock.now()));
  await finishReminder(context, system, turn);
}
