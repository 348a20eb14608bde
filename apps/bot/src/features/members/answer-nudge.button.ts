import { nudgeInput } from "@guildhall/core/members";
import { answerNudge } from "@guildhall/use-cases/members";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** In the thread of whoever was asked: all is well. */
export const answerNudgeButton = defineButton({
  feature: "members",
  name: "here",
  version: 1,
  params: nudgeInput,
  async run({ context, actor, t }, input) {
    await answerNudge(context, actor, input);
    return update({ content: t("members.nudge.thanks"), components: [] });
  },
});
