import { partyDraftInput } from "@guildhall/core/groups";
import { publishParties } from "@guildhall/use-cases/groups";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** Everybody sees the parties as they stand in the message; what was changed since is not published unseen. */
export const publishPartiesButton = defineButton({
  feature: "groups",
  name: "publish-parties",
  version: 1,
  params: partyDraftInput,
  async run({ context, actor, t }, input) {
    const { toldCount: count } = await publishParties(context, actor, input);
    return update({ content: t("groups.parties.published", { count }), components: [] });
  },
});
