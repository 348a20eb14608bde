import { viewOwnData } from "@guildhall/use-cases/privacy";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { ownDataView } from "./own-data.view.ts";

export const viewOwnDataCommand = defineCommand({
  feature: "privacy",
  command: "privacy",
  name: "view",
  input: z.object({}),
  options: [],
  worksAfterReset: true,
  run: async ({ context, actor: { userId }, t }) =>
    ownDataView(t, await viewOwnData(context, { kind: "user", userId })),
});
