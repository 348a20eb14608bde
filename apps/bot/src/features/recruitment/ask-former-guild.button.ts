import { applicationInput } from "@guildhall/core/recruitment";
import { requestClearance } from "@guildhall/use-cases/recruitment";
import { defineButton } from "#bot/discord/define-button.ts";

/** For officers: the friendly guild that the applicant names is asked, or asked once more. */
export const askFormerGuildButton = defineButton({
  feature: "recruitment",
  name: "ask-former-guild",
  version: 1,
  params: applicationInput,
  async run({ context, actor, t }, { applicationId }) {
    await requestClearance(context, actor, { applicationId });
    return { content: t("recruitment.clearance.asking") };
  },
});
