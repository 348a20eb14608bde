import { viewOwnBalance } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { momentOption, readMoment } from "#bot/features/events/index.ts";
import { ownBalance } from "./own-balance.view.ts";

export const showBalanceCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "balance",
  input: z.object({ at: z.string().optional() }),
  options: [momentOption({ name: "at", isOptional: true, isOver: true })],
  async run(request, { at }) {
    const { context, actor, t, language } = request;
    if (at === undefined) return ownBalance({ t, language }, await viewOwnBalance(context, actor));
    const moment = await readMoment(request, at, { isOver: true });
    const past = await viewOwnBalance(context, actor, { at: moment.toString() });
    return ownBalance({ t, language }, past, moment);
  },
});
