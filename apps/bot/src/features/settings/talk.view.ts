import { type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { closeTalkButton } from "./talk.button.ts";

export type TalkView = {
  readonly talkId: number;
  readonly userId: string;
  /** Undefined while the guild has no role for officers. */
  readonly officersRoleId: string | undefined;
};

/** The first message of a private thread: who wants to talk, and how it ends. */
export function talk(t: Translate, { talkId, userId, officersRoleId }: TalkView): MessageView {
  const person = `<@${userId}>`;
  const content = officersRoleId
    ? t("settings.talk.opened", { person, officers: `<@&${officersRoleId}>` })
    : t("settings.talk.openedNoRole", { person });
  const close = closeTalkButton.component({ talkId }, { label: t("settings.talk.close") });
  return { content, components: [row(close)] };
}
