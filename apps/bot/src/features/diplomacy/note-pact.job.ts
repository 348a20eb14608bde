import { pactEndJob, pactNoticeJob } from "@guildhall/core/diplomacy";
import { notePact } from "@guildhall/use-cases/diplomacy";
import { defineJob } from "#bot/discord/define-job.ts";

/** Three days before a pact runs out, also when the bot was down at that time. */
export const noticePacts = defineJob({
  name: pactNoticeJob,
  feature: "diplomacy",
  async run({ context }, { guildId, slot }) {
    await notePact(context, { kind: "system", guildId }, { pactId: Number(slot), of: "notice" });
  },
});

/** Once its last day is over. */
export const endPacts = defineJob({
  name: pactEndJob,
  feature: "diplomacy",
  async run({ context }, { guildId, slot }) {
    await notePact(context, { kind: "system", guildId }, { pactId: Number(slot), of: "end" });
  },
});
