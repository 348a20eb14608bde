import type { Role } from "@guildhall/core/games";
import { lampColour, listNames, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { type APIEmbedField, escapeMarkdown } from "discord.js";

/** Discord takes 25 fields; one is for the bench. */
const shownParties = 24;
/** So many fields leave room for long names of people; more have shorter lists, because parties have names too. */
const roomyFields = 12;

export type ShownSeat = { readonly name: string; readonly role: Role | null; readonly isLeader: boolean };

export type ShownParty = {
  /** Null where it is only called by its number. */
  readonly name: string | null;
  readonly size: number;
  readonly seats: readonly ShownSeat[];
  /** Its voice channel, once that stands. */
  readonly channelId?: string | undefined;
};

export type ShownParties = {
  readonly eventId: number;
  readonly title: string;
  readonly parties: readonly ShownParty[];
  readonly bench: readonly ShownSeat[];
};

/** Parties of an event with their people, leaders first, and who sits out. */
export function partiesView(t: Translate, shown: ShownParties): MessageView {
  const { eventId, title, parties } = shown;
  const hidden = Math.max(0, parties.length - shownParties);
  return {
    embeds: [
      {
        title: t("groups.parties.title", { title: escapeMarkdown(title) }).slice(0, 256),
        color: lampColour,
        ...(hidden > 0 && { description: t("groups.parties.more", { count: hidden }) }),
        fields: fieldsOf(t, shown),
        footer: { text: t("groups.parties.footer", { eventId: String(eventId) }) },
      },
    ],
  };
}

/** What a party is called; officers named it, or it has its number. */
export function partyTitle(t: Translate, { name }: Pick<ShownParty, "name">, index: number): string {
  return name ?? t("groups.parties.numbered", { number: index + 1 });
}

function fieldsOf(t: Translate, { parties, bench }: ShownParties): APIEmbedField[] {
  const shown = parties.slice(0, shownParties);
  const count = shown.length + 1;
  const fieldCount = count + 2 * Math.max(0, count - roomyFields);
  const more = (rest: number) => t("groups.statics.more", { count: rest });
  const namesOf = (seats: readonly ShownSeat[]) =>
    listNames(
      leadersFirst(seats).map((seat) => tellSeat(t, seat)),
      { fieldCount, more },
    ) || "–";
  return [
    ...shown.map((party, index) => ({
      name: partyHead(t, party, index),
      value: `${party.channelId ? `<#${party.channelId}> ` : ""}${namesOf(party.seats)}`,
    })),
    ...(bench.length > 0 ? [{ name: benchTitle(t, bench), value: namesOf(bench) }] : []),
  ];
}

/** What a party is called, and how many of its seats are taken. */
export function partyHead(t: Translate, party: ShownParty, index: number): string {
  return `${escapeMarkdown(partyTitle(t, party, index))} ${party.seats.length}/${party.size}`;
}

export function benchTitle(t: Translate, { length: count }: readonly ShownSeat[]): string {
  return t("groups.parties.bench", { count });
}

export function leadersFirst(seats: readonly ShownSeat[]): readonly ShownSeat[] {
  return seats.toSorted((one, other) => Number(other.isLeader) - Number(one.isLeader));
}

export function tellSeat(t: Translate, { name, role, isLeader }: ShownSeat): string {
  const word = role && t(`shell.roles.${role}`);
  if (isLeader)
    return word ? t("groups.parties.leadsAs", { name, role: word }) : t("groups.parties.leads", { name });
  return word ? t("groups.parties.seat", { name, role: word }) : name;
}
