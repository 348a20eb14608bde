import type { Translate } from "@guildhall/i18n";
import type { AdoptionPreview } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";

/** As many as are read; the dashboard shows all. */
const shownNames = 30;

type Adoption = { readonly preview: AdoptionPreview; readonly role: string };

/** Who exactly becomes a member, and who is left as they are. */
export function describeAdoption(t: Translate, { preview, role }: Adoption): string {
  const { coming, returning, there, bots } = preview;
  const named = [
    { key: "coming", people: coming },
    { key: "returning", people: returning },
  ] as const;
  const counted = [
    { key: "there", count: there.length },
    { key: "bots", count: bots.length },
  ] as const;
  return [
    `**${t("members.adopt.question", { role })}**`,
    ...named.flatMap(({ key, people }) =>
      people.length > 0
        ? [t(`members.adopt.${key}`, { count: people.length, names: listNames(t, people) })]
        : [],
    ),
    ...counted.flatMap(({ key, count }) => (count > 0 ? [t(`members.adopt.${key}`, { count })] : [])),
  ].join("\n");
}

function listNames(t: Translate, people: readonly { readonly name: string }[]): string {
  const names = people
    .slice(0, shownNames)
    .map(({ name }) => escapeMarkdown(name))
    .join(", ");
  const rest = people.length - shownNames;
  return rest > 0 ? t("members.adopt.more", { names, count: rest }) : names;
}
