import { lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { RightsHolderView, RightsView } from "@guildhall/use-cases/settings";
import { type APIEmbedField, escapeMarkdown } from "discord.js";

/** Discord takes 25 fields; one is left for what does not fit. */
const mostFields = 24;
/** Of the 6,000 characters of a message, what fields may fill. */
const mostCharacters = 5_000;
const longestName = 120;
const longestValue = 1_024;

/** Which roles and people may do what, the highest first. Who was granted nothing is left out. */
export function renderRights(t: Translate, { holders }: RightsView): MessageView {
  const granted = holders.filter(({ rights, hasAll }) => rights.length > 0 || hasAll);
  const fields = fitting(granted.map((holder) => renderHolder(t, holder)));
  const left = granted.length - fields.length;
  const more = left > 0 ? [{ name: "…", value: t("settings.rights.bot.more", { count: left }) }] : [];
  const embed = {
    color: lampColour,
    title: t("settings.rights.bot.title"),
    description: t(granted.length > 0 ? "settings.rights.bot.managers" : "settings.rights.bot.nobody"),
    fields: [...fields, ...more],
  };
  return { embeds: [embed] };
}

function renderHolder(t: Translate, holder: RightsHolderView): APIEmbedField {
  const { kind, name, isEveryone, peopleCount, preset, rights, hasAll } = holder;
  const called = isEveryone ? t("settings.rights.everyone") : escapeMarkdown(name);
  const people =
    kind === "role" ? t("settings.rights.people", { count: peopleCount }) : t("settings.rights.person");
  const named = rights.map((right) => t(`common.rights.${right}`)).join(", ");
  const list = preset ? `**${t(`settings.rights.presets.${preset}`)}**: ${named}` : named;
  return {
    name: `${called.slice(0, longestName)} (${people})`,
    value: (hasAll ? t("settings.rights.all") : list).slice(0, longestValue),
  };
}

/** As many as a message holds. */
function fitting(fields: readonly APIEmbedField[]): readonly APIEmbedField[] {
  let characters = 0;
  return fields.slice(0, mostFields).filter(({ name, value }) => {
    characters += name.length + value.length;
    return characters <= mostCharacters;
  });
}
