import { giftCodeInput, voteOnCodeInput } from "@guildhall/core/announcements";
import { tickGiftCode, viewGiftCode, voteOnCode } from "@guildhall/use-cases/announcements";
import { defineButton } from "#bot/discord/define-button.ts";

/** "I claimed it"; pressed again it is taken back. */
export const tickCodeButton = defineButton({
  feature: "announcements",
  name: "code-claim",
  version: 1,
  params: giftCodeInput,
  async run({ context, actor, t }, { codeId }) {
    const { isTicked } = await tickGiftCode(context, actor, { codeId });
    const { code } = await viewGiftCode(context, actor, { codeId });
    return { content: t(`announcements.codes.${isTicked ? "ticked" : "unticked"}`, { code }) };
  },
});

/** Whether it works. The last word of somebody counts. */
export const voteOnCodeButton = defineButton({
  feature: "announcements",
  name: "code-vote",
  version: 1,
  params: voteOnCodeInput,
  async run({ context, actor, t }, { codeId, vote }) {
    await voteOnCode(context, actor, { codeId, vote });
    const { code } = await viewGiftCode(context, actor, { codeId });
    return { content: t(`announcements.codes.voted.${vote}`, { code }) };
  },
});
