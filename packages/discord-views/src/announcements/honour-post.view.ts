import { escapeMarkdown } from "@guildhall/discord-markdown";
import type { Translate } from "@guildhall/i18n";
import { formatDay } from "@guildhall/i18n/format-day";
import { lampColour } from "../lamp-colour.ts";
import { linkButton } from "../link-button.ts";
import { listNames } from "../list-names.ts";
import type { MessageView } from "../message-view.ts";
import { row } from "../row.ts";
import type { Words } from "./words.ts";

export type ShownHonour = {
  readonly honourId: number;
  readonly title: string;
  readonly text: string | null;
  readonly link: string | null;
  readonly awardedOn: string;
  /** Whether they are named by their accounts too, which is what a ping needs. */
  readonly isPinged: boolean;
  readonly people: readonly { readonly name: string; readonly userId: string | null }[];
};

/** What members are remembered for, as it is told when it is new. */
export function honourPost({ t, language }: Words, honour: ShownHonour): MessageView {
  const { honourId, title, text, link, awardedOn, isPinged, people } = honour;
  const accounts = isPinged ? people.flatMap(({ userId }) => (userId === null ? [] : [`<@${userId}>`])) : [];
  const told = text === null ? [] : [escapeMarkdown(text)];
  const names = listNames(
    people.map(({ name }) => name),
    { fieldCount: 1, more: (count) => t("announcements.fame.post.more", { count }) },
  );
  const isPicture = link !== null && showsPicture(link);
  return {
    ...(accounts.length > 0 ? { content: accounts.join(" ") } : {}),
    embeds: [
      {
        title: escapeMarkdown(title),
        description: [...told, `-# ${formatDay(language, awardedOn)}`].join("\n\n"),
        color: lampColour,
        fields: [{ name: t("announcements.fame.post.for"), value: names }],
        ...(isPicture ? { image: { url: link } } : {}),
        footer: { text: honourMarker(t, honourId) },
      },
    ],
    ...(link === null || isPicture
      ? {}
      : { components: [row(linkButton(t("announcements.fame.post.open"), link))] }),
  };
}

/** By this footer a message is known as that of the honour. */
export function honourMarker(t: Translate, honourId: number): string {
  return t("announcements.fame.post.footer", { honourId: String(honourId) });
}

/** By the end of its address: Discord shows nothing for an image that is none. */
function showsPicture(link: string): boolean {
  return /\.(?:png|jpe?g|gif|webp)$/i.test(new URL(link).pathname);
}
