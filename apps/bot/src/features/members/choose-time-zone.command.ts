import { chooseTimeZoneInput } from "@guildhall/core/members";
import { suggestTimeZones } from "@guildhall/core/settings";
import { viewOwnWeek } from "@guildhall/use-cases/absences";
import { chooseTimeZone } from "@guildhall/use-cases/members";
import { z } from "zod";
import { autocompleteOption, type Suggest } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";

const suggestedCount = 10;

/** The nearest names; the one that applies already where nothing is typed. */
const suggestZone: Suggest = async ({ context, actor }, typed) => {
  const names = typed
    ? suggestTimeZones(typed, suggestedCount)
    : [(await viewOwnWeek(context, actor)).timeZone];
  return names.map((name) => ({ value: name, label: name.replaceAll("_", " ") }));
};

export const chooseTimeZoneCommand = defineCommand({
  feature: "members",
  command: "profile",
  name: "zone",
  input: z.object({ zone: chooseTimeZoneInput.shape.timeZone }),
  options: [autocompleteOption("zone", suggestZone)],
  async run({ context, actor, t }, { zone }) {
    const { timeZone } = await chooseTimeZone(context, actor, { timeZone: zone });
    return { content: t("members.profile.zoneSaved", { zone: timeZone }) };
  },
});
