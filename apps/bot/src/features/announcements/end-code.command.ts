import { requireRight } from "@guildhall/core";
import { giftCodeInput } from "@guildhall/core/announcements";
import { row } from "@guildhall/discord-views";
import { endGiftCode, listGiftCodes, viewGiftCode } from "@guildhall/use-cases/announcements";
import { z } from "zod";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { resumeCodeButton } from "./resume-code.button.ts";

/** Lets officers find a code that can still be entered by how it begins, or by what it gives. */
const runningCodeOption = autocompleteOption("code", async ({ context, actor }, typed) => {
  const wanted = typed.trim().toLowerCase();
  const { running } = await listGiftCodes(context, actor);
  return running
    .filter(({ code, gives }) => `${code} ${gives}`.toLowerCase().includes(wanted))
    .map(({ codeId, code, gives }) => ({ value: String(codeId), label: `${code} · ${gives}` }));
});

/** A code that works no more stands as over before its time, and can be brought back on the spot. */
export const endCodeCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "over",
  input: z.object({ code: giftCodeInput.shape.codeId }),
  options: [runningCodeOption],
  async run({ context, actor, t }, { code: codeId }) {
    requireRight(actor, "announcements.post");
    const { code } = await viewGiftCode(context, actor, { codeId });
    await endGiftCode(context, actor, { codeId });
    return {
      content: t("announcements.codes.web.ended", { code }),
      components: [
        row(resumeCodeButton.component({ codeId }, { label: t("announcements.codes.web.resume") })),
      ],
    };
  },
});
