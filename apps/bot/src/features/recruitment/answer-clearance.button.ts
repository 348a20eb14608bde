import { answerClearanceInput, clearanceInput, maxClearanceWords } from "@guildhall/core/recruitment";
import { answerClearance, viewClearance } from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineModal } from "#bot/discord/define-modal.ts";

/** Nothing speaks against taking them in. */
export const yesClearanceButton = defineButton({
  feature: "recruitment",
  name: "clearance-yes",
  version: 1,
  params: clearanceInput,
  async run({ context, actor, t }, { clearanceId }) {
    await answerClearance(context, actor, { clearanceId, answer: "yes", words: null });
    return { content: t("recruitment.clearance.thanks") };
  },
});

/** Something does: a dialog asks what, and takes no words as well. */
export const noClearanceButton = defineButton({
  feature: "recruitment",
  name: "clearance-no",
  version: 1,
  params: clearanceInput,
  async run({ context, actor, t }, { clearanceId }) {
    const { foreignGuildName, words } = await viewClearance(context, actor, { clearanceId });
    const why = {
      label: t("recruitment.clearance.why"),
      isLong: true,
      isOptional: true,
      maxLength: maxClearanceWords,
      ...(words !== null && { value: words }),
    };
    return noClearanceModal.open(
      { clearanceId },
      { title: foreignGuildName.slice(0, 45), fields: { words: why } },
    );
  },
});

export const noClearanceModal = defineModal({
  feature: "recruitment",
  name: "clearance-words",
  version: 1,
  params: clearanceInput,
  fields: z.object({ words: answerClearanceInput.shape.words }),
  async run({ context, actor, t }, { clearanceId }, { words }) {
    await answerClearance(context, actor, { clearanceId, answer: "no", words });
    return { content: t("recruitment.clearance.thanks") };
  },
});
