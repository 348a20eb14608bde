import { liveAwardStates } from "@guildhall/core/loot";
import { listLootHistory } from "@guildhall/use-cases/loot";
import { autocompleteOption } from "#bot/discord/command-options.ts";
import { findReaderLanguage } from "../items/index.ts";
import { nameItemInRow } from "./tell-item-in-row.ts";

/** Of the latest ones; older ones are on the dashboard. */
const searchedAwards = 100;

/** Lets officers find what somebody has or thinks about, by item or member, the latest first. What is chosen carries the award's number. */
export const givenAwardOption = autocompleteOption("drop", async (request, typed) => {
  const { context, actor, t } = request;
  const asked = {
    language: findReaderLanguage(request),
    states: [...liveAwardStates],
    limit: searchedAwards,
  };
  const { rows } = await listLootHistory(context, actor, asked);
  const wanted = typed.trim().toLowerCase();
  return rows
    .map(({ awardId, item, member, state }) => ({
      value: String(awardId),
      label: [nameItemInRow(t, item), member?.name ?? t("loot.somebody"), t(`loot.awardStates.${state}`)]
        .join(" · ")
        .slice(0, 100),
    }))
    .filter(({ label }) => label.toLowerCase().includes(wanted));
});
