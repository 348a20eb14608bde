import { listContactSteps } from "@guildhall/core/diplomacy";
import type { GuildContact } from "@guildhall/db/diplomacy";
import { discordTime, lampColour, listNames, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { settleContactButton } from "./settle-contact.button.ts";

/** Somebody who came after the first contact of a foreign guild, as those in its channel read of them. */
export type ContactAlert = {
  readonly contact: GuildContact;
  readonly guildName: string;
  /** Who spoke for the guild before. */
  readonly others: readonly GuildContact[];
  /** When the Discord account was made. */
  readonly accountSince: Temporal.Instant;
  /** Null where Discord did not tell. */
  readonly hereSince: Temporal.Instant | null;
  /** Officers are asked once more. */
  readonly isReminder: boolean;
};

/** Who it is and who brought them, with what an officer can answer; afterwards, what became of it. */
export function contactAlert(t: Translate, alert: ContactAlert): MessageView {
  const { contact, guildName, isReminder } = alert;
  const title = isReminder ? "diplomacy.alert.again" : "diplomacy.alert.title";
  return {
    embeds: [
      {
        title: t(title, { guild: guildName }).slice(0, 256),
        description: [...tellPerson(t, alert), tellState(t, contact)].join("\n"),
        color: lampColour,
        footer: { text: contactMarker(t, contact.contactId, isReminder) },
      },
    ],
    components: contact.state === "refused" ? [] : buttons(t, contact),
  };
}

export function contactMarker(t: Translate, contactId: number, isReminder: boolean): string {
  const key = isReminder ? "diplomacy.alert.againFooter" : "diplomacy.alert.footer";
  return t(key, { contactId: String(contactId) });
}

function tellPerson(t: Translate, { contact, others, accountSince, hereSince }: ContactAlert) {
  const { userId, name, addedAt, addedByUserId } = contact;
  const adder = addedByUserId === null ? t("diplomacy.alert.nobody") : `<@${addedByUserId}>`;
  const more = (count: number) => t("diplomacy.alert.more", { count });
  const people = listNames(
    others.map((one) => one.name),
    { fieldCount: 6, more },
  );
  return [
    t("diplomacy.alert.person", { person: `<@${userId}>`, name: escapeMarkdown(name) }),
    t("diplomacy.alert.account", { when: discordTime(accountSince, "D") }),
    hereSince && t("diplomacy.alert.here", { when: discordTime(hereSince, "R") }),
    t("diplomacy.alert.added", { who: adder, when: discordTime(addedAt, "R") }),
    others.length > 0 && t("diplomacy.alert.others", { people }),
  ].filter((line) => typeof line === "string");
}

function tellState(t: Translate, { state, settledAt, settledByUserId }: GuildContact): string {
  const who = settledByUserId === null ? t("diplomacy.alert.nobody") : `<@${settledByUserId}>`;
  if (settledAt === null)
    return `\n${t(state === "waits" ? "diplomacy.alert.waits" : "diplomacy.alert.told")}`;
  return `\n${t(state === "refused" ? "diplomacy.alert.refused" : "diplomacy.alert.letIn", { who })}`;
}

const styles = { letIn: "success", refuse: "danger" } as const;

function buttons(t: Translate, contact: GuildContact) {
  const { contactId, state: seen } = contact;
  const answers = listContactSteps(contact).map((step) =>
    settleContactButton.component(
      { contactId, step, seen },
      { label: t(`diplomacy.contactPress.${step}`), style: styles[step] },
    ),
  );
  return answers.length > 0 ? [row(...answers)] : [];
}
