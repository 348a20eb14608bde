import { button, embedCharacterLimit, lampColour, type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { MusterView } from "@guildhall/use-cases/groups";
import { type APIEmbedField, escapeMarkdown } from "discord.js";
import { tellMuster } from "./muster.view.ts";
import {
  benchTitle,
  leadersFirst,
  partyHead,
  type ShownParties,
  type ShownSeat,
  tellSeat,
} from "./parties.view.ts";

/** Discord's limits for an embed. */
const mostFields = 25;
const mostInField = 1024;
/** What the title and the footer of a page may take. */
const roomForFrame = 400;

export type PublishedShown = ShownParties & {
  readonly muster: MusterView;
  readonly musterId: string;
  /** The button that leads to the war server; null where the guild has none. */
  readonly inviteId: string | null;
};

/** One of the messages in which the parties stand, and the footer by which it is known. */
export type PartiesPage = { readonly view: MessageView; readonly marker: string };

/**
 * The parties where everybody reads them, with everybody in them, in as few messages as Discord takes. Once they have voice
 * channels, a button in the first one moves everybody there.
 */
export function partiesPages(t: Translate, published: PublishedShown): readonly PartiesPage[] {
  const { eventId, title, muster } = published;
  const content = tellMuster(t, muster);
  const buttons = buttonsOf(t, published);
  return packed(fieldsOf(t, published)).map((fields, index) => {
    const marker = pageMarker(t, eventId, index);
    const embed = {
      title: titleOf(t, title),
      color: lampColour,
      fields: [...fields],
      footer: { text: marker },
    };
    const components = buttons.length > 0 ? [row(...buttons)] : [];
    const first = { ...(content && { content }), components };
    return { view: { embeds: [embed], ...(index === 0 && first) }, marker };
  });
}

function buttonsOf(t: Translate, { muster, musterId, inviteId }: PublishedShown) {
  return [
    ...(muster.channelCount > 0 ? [button(musterId, { label: t("groups.parties.muster.press") })] : []),
    ...(inviteId === null ? [] : [button(inviteId, { label: t("groups.warServer.ask") })]),
  ];
}

/** What a page says that has no party any more. */
export function emptyPage(
  t: Translate,
  { eventId, title }: Pick<ShownParties, "eventId" | "title">,
  index: number,
): PartiesPage {
  const marker = pageMarker(t, eventId, index);
  const description = t("groups.parties.above");
  const embed = { title: titleOf(t, title), color: lampColour, description, footer: { text: marker } };
  return { view: { embeds: [embed] }, marker };
}

function titleOf(t: Translate, title: string): string {
  return t("groups.parties.title", { title: escapeMarkdown(title) }).slice(0, 256);
}

function pageMarker(t: Translate, eventId: number, index: number): string {
  const first = t("groups.parties.footer", { eventId: String(eventId) });
  return index === 0 ? first : `${first} · ${index + 1}`;
}

function fieldsOf(t: Translate, { parties, bench }: ShownParties): readonly APIEmbedField[] {
  return [
    ...parties.flatMap((party, index) => {
      const lead = party.channelId ? `<#${party.channelId}> ` : "";
      return fieldsWith(t, { name: partyHead(t, party, index), lead, seats: party.seats });
    }),
    ...(bench.length > 0 ? fieldsWith(t, { name: benchTitle(t, bench), lead: "", seats: bench }) : []),
  ];
}

type Listing = { readonly name: string; readonly lead: string; readonly seats: readonly ShownSeat[] };

/** All names, in as many fields as they need. */
function fieldsWith(t: Translate, { name, lead, seats }: Listing): readonly APIEmbedField[] {
  const names = leadersFirst(seats).map((seat) => escapeMarkdown(tellSeat(t, seat)));
  const values = [lead];
  for (const each of names) {
    const last = values.at(-1) ?? "";
    const more = last === "" || last === lead ? `${last}${each}` : `${last}, ${each}`;
    if (more.length <= mostInField) values[values.length - 1] = more;
    else values.push(each);
  }
  return values.map((value, index) => ({ name: index === 0 ? name : "…", value: value || "–" }));
}

/** Fields in their order, so many to a page as fit. There is always one page. */
function packed(fields: readonly APIEmbedField[]): readonly (readonly APIEmbedField[])[] {
  const pages: APIEmbedField[][] = [[]];
  let room = embedCharacterLimit - roomForFrame;
  for (const field of fields) {
    const length = field.name.length + field.value.length;
    const page = pages.at(-1) ?? [];
    if (page.length < mostFields && length <= room) {
      page.push(field);
      room -= length;
    } else {
      pages.push([field]);
      room = embedCharacterLimit - roomForFrame - length;
    }
  }
  return pages;
}
