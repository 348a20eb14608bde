import { viewOwnData } from "@guildhall/use-cases/privacy";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { eraseQuestion } from "./erase-question.view.ts";

/** Says what deleting takes away, and asks for the name. */
export const eraseOwnDataCommand = defineCommand({
  feature: "privacy",
  command: "privacy",
  name: "delete",
  input: z.object({}),
  options: [],
  worksAfterReset: true,
  run: async ({ context, actor: { userId }, t }) =>
    eraseQuestion(t, await viewOwnData(context, { kind: "user", userId })),
});
