import { hasRight } from "@guildhall/core";
import { viewContracts } from "@guildhall/use-cases/announcements";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { openContractsButton, repeatContractsButton } from "./contract.button.ts";
import { contractsList } from "./contracts-list.view.ts";

/** What the guild does today. Whoever posts finds here how to say it. */
export const showContractsCommand = defineCommand({
  feature: "announcements",
  command: "announcements",
  name: "contracts",
  input: z.object({}),
  options: [],
  async run({ context, actor, t }) {
    const view = await viewContracts(context, actor);
    if (!hasRight(actor, "announcements.post")) return contractsList(t, view, []);
    const set = view.today ? "change" : "set";
    const open = openContractsButton.component(
      {},
      { label: t(`announcements.contracts.${set}`), style: "primary" },
    );
    const repeat = repeatContractsButton.component({}, { label: t("announcements.contracts.repeat") });
    return contractsList(t, view, view.past.length > 0 && !view.today ? [open, repeat] : [open]);
  },
});
