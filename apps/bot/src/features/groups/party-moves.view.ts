import type { MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";
import { partyTitle } from "./parties.view.ts";

/** Where somebody plays now: in a party, on the bench, or not at all any more. */
export type PartyMove = {
  readonly userId: string;
  readonly to: { readonly name: string | null; readonly index: number } | "bench" | "nowhere";
};

/** One message that names people. */
export type PartyCall = { readonly view: MessageView; readonly userIds: readonly string[] };

/** Discord takes 2,000 characters, and pings a hundred people by one message. */
const mostCharacters = 1900;
const mostPeople = 100;

/** In as few messages as Discord takes: each party that somebody came to, and whom it concerns. */
export function partyCalls(t: Translate, title: string, moves: readonly PartyMove[]): readonly PartyCall[] {
  const head = t("groups.parties.moved", { title: escapeMarkdown(title) });
  const calls: { content: string; place: string; userIds: string[] }[] = [];
  for (const { userId, place } of inOrder(t, moves)) {
    const last = calls.at(-1);
    const more = last?.place === place ? `, <@${userId}>` : `\n**${place}** <@${userId}>`;
    const fits = last && last.content.length + more.length <= mostCharacters;
    if (fits && last.userIds.length < mostPeople) {
      last.content += more;
      last.place = place;
      last.userIds.push(userId);
    } else calls.push({ content: `${head}\n**${place}** <@${userId}>`, place, userIds: [userId] });
  }
  return calls.map(({ content, userIds }) => ({ view: { content }, userIds }));
}

/** The same for one person alone. */
export function partyLetter(t: Translate, title: string, { to }: PartyMove): MessageView {
  const about = { title: escapeMarkdown(title) };
  if (typeof to === "string") return { content: t(`groups.parties.letter.${to}`, about) };
  const party = escapeMarkdown(partyTitle(t, to, to.index));
  return { content: t("groups.parties.letter.party", { ...about, party }) };
}

/** People of one place follow each other: parties first, then the bench, then who plays no more. */
function inOrder(t: Translate, moves: readonly PartyMove[]) {
  const rankOf = ({ to }: PartyMove) => (typeof to === "string" ? Number.MAX_SAFE_INTEGER : to.index);
  const ordered = moves.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) || Number(one.to === "nowhere") - Number(other.to === "nowhere"),
  );
  return ordered.map(({ userId, to }) => {
    const place =
      typeof to === "string" ? t(`groups.parties.places.${to}`) : escapeMarkdown(partyTitle(t, to, to.index));
    return { userId, place };
  });
}
