import { giveStart } from "@guildhall/use-cases/dkp";
import { onFact } from "#bot/discord/on-fact.ts";

/** Whoever officers make a full member begins with what the pools give. */
export const onMemberActivated = onFact({
  name: "start-points",
  facts: ["members.memberActivated"],
  subject: ({ memberId }) => memberId,
  run: async ({ context }, { guildId, memberId }) =>
    await giveStart(context, { kind: "system", guildId }, { memberId }),
});
