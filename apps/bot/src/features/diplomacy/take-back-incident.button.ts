import { Refusal } from "@guildhall/core";
import { incidentInput } from "@guildhall/core/diplomacy";
import { type MessageView, row } from "@guildhall/discord-views";
import { formatDay } from "@guildhall/i18n";
import { type ForeignGuildView, restoreIncident, takeBackIncident } from "@guildhall/use-cases/diplomacy";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineSelect, maxOptions } from "#bot/discord/define-select.ts";
import type { DiplomacyWords } from "./foreign-guilds.view.ts";

/** Takes an entry of the log back on the spot. */
export const takeBackIncidentButton = defineButton({
  feature: "diplomacy",
  name: "take-back-incident",
  version: 1,
  params: incidentInput,
  async run({ context, actor, t }, incident) {
    await takeBackIncident(context, actor, incident);
    return update(takenBack({ t }, incident));
  },
});

/** Puts it back as it was written. */
export const restoreIncidentButton = defineButton({
  feature: "diplomacy",
  name: "restore-incident",
  version: 1,
  params: incidentInput,
  async run({ context, actor, t }, incident) {
    await restoreIncident(context, actor, incident);
    return update({ content: t("diplomacy.web.incidents.restored"), components: [] });
  },
});

/** Below the log of a foreign guild: one of its entries goes. */
export const takeBackIncidentSelect = defineSelect({
  feature: "diplomacy",
  name: "take-back-incident-of",
  version: 1,
  kind: "text",
  params: z.object({}),
  async run({ context, actor, t }, _none, [chosen]) {
    const { success, data } = incidentInput.safeParse({ incidentId: chosen });
    if (!success) throw new Refusal("diplomacy.incidentNotFound");
    await takeBackIncident(context, actor, data);
    return takenBack({ t }, data);
  },
});

/** The last entries of a log, for the select. */
export function chooseIncident({ t, language }: DiplomacyWords, incidents: ForeignGuildView["incidents"]) {
  if (incidents.length === 0) return [];
  const options = incidents.slice(0, maxOptions).map(({ incidentId, kind, happenedOn, words }) => ({
    value: String(incidentId),
    label: `${formatDay(language, happenedOn)} · ${t(`diplomacy.incidentKinds.${kind}`)}`.slice(0, 100),
    ...(words && { description: words.replaceAll("\n", " ").slice(0, 100) }),
  }));
  return [row(takeBackIncidentSelect.component({}, { placeholder: t("diplomacy.takeBackEntry"), options }))];
}

function takenBack({ t }: Pick<DiplomacyWords, "t">, incident: { readonly incidentId: number }): MessageView {
  const back = restoreIncidentButton.component(incident, { label: t("diplomacy.putBack") });
  return { content: t("diplomacy.web.incidents.takenBack"), components: [row(back)] };
}
