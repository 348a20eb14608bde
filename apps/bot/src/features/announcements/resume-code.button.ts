import { giftCodeInput } from "@guildhall/core/announcements";
import { resumeGiftCode, viewGiftCode } from "@guildhall/use-cases/announcements";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** Takes back on the spot that a code is over. */
export const resumeCodeButton = defineButton({
  feature: "announcements",
  name: "resume-code",
  version: 1,
  params: giftCodeInput,
  async run({ context, actor, t }, input) {
    await resumeGiftCode(context, actor, input);
    const { code } = await viewGiftCode(context, actor, input);
    return update({ content: t("announcements.codes.web.resumed", { code }), components: [] });
  },
});
