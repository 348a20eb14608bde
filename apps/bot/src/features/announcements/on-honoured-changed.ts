import { refreshHonoursOf } from "@guildhall/use-cases/announcements";
import { onFact } from "#bot/discord/on-fact.ts";

/** What tells of somebody's honours has the name that people read now. */
export const onHonouredChanged = onFact({
  name: "refresh-honours",
  facts: ["members.memberChanged", "privacy.memberErased"],
  subject: ({ memberId }) => memberId,
  run: async ({ context }, { guildId, memberId }) =>
    await refreshHonoursOf(context, { kind: "system", guildId }, { memberId }),
});
