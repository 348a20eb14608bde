import { hasRight } from "@guildhall/core";
import type { Translate } from "@guildhall/i18n";
import { type ContractsView, viewContracts } from "@guildhall/use-cases/announcements";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { endContractsButton, openContractsButton, repeatContractsButton } from "./contract.button.ts";
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
    return contractsList(t, view, findSteps(t, view));
  },
});

/** What an officer can do about the contracts now. */
function findSteps(t: Translate, { today, past }: ContractsView) {
  const label = t(`announcements.contracts.${today ? "change" : "set"}`);
  const open = openContractsButton.component({}, { label, style: "primary" });
  if (today) {
    const { boardId } = today;
    return [open, endContractsButton.component({ boardId }, { label: t("announcements.contracts.web.end") })];
  }
  const repeat = repeatContractsButton.component({}, { label: t("announcements.contracts.repeat") });
  return past.length > 0 ? [open, repeat] : [open];
}
