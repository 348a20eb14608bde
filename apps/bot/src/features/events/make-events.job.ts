import { makeEventsJob as name, seriesIdOfMaking } from "@guildhall/core/events";
import { makeEvents } from "@guildhall/use-cases/events";
import { defineJob } from "#bot/discord/define-job.ts";

/** A series makes its next events. Where events are switched off it makes none, but looks again: they may come back. */
export const makeEventsJob = defineJob({
  name,
  async run({ context }, { guildId, slot }) {
    await makeEvents(context, { kind: "system", guildId }, { seriesId: seriesIdOfMaking(slot) });
  },
});
