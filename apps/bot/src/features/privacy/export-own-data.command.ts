import { exportOwnData } from "@guildhall/use-cases/privacy";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";

export const exportOwnDataCommand = defineCommand({
  feature: "privacy",
  command: "privacy",
  name: "export",
  input: z.object({}),
  options: [],
  worksAfterReset: true,
  async run({ context, actor: { userId }, t }) {
    const file = await exportOwnData(context, { kind: "user", userId });
    const text = JSON.stringify(file, null, 2);
    return { content: t("privacy.export.done"), file: { name: "guildhall-personal-data.json", text } };
  },
});
