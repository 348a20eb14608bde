import { viewPartiesInput } from "@guildhall/core/groups";
import { musterParties } from "@guildhall/use-cases/groups";
import { defineButton } from "#bot/discord/define-button.ts";

/** Below the published parties: one press, and everybody who sits in voice is where they play. */
export const musterPartiesButton = defineButton({
  feature: "groups",
  name: "muster-parties",
  version: 1,
  params: viewPartiesInput,
  async run({ context, actor, t }, { eventId }) {
    await musterParties(context, actor, { eventId });
    return { content: t("groups.parties.muster.ordered") };
  },
});
