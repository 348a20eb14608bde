import { makeWarCode, viewWarServer } from "@guildhall/use-cases/groups";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { warCodeView, warServerView } from "./war-server.view.ts";

/** How it stands with the war server; where there is none, a code that links one for whoever may. */
export const showWarServerCommand = defineCommand({
  feature: "groups",
  command: "group",
  name: "war-server",
  input: z.object({}),
  options: [],
  async run({ context, actor, t }) {
    const shown = await viewWarServer(context, actor);
    if (shown.server || !shown.mayEdit) return warServerView(t, shown);
    return warCodeView(t, await makeWarCode(context, actor));
  },
});
