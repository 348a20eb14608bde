"use client";

import { countEmbedCharacters, embedCharacterLimit, type MessageView } from "@guildhall/discord-views";
import { ChevronDown, Hash, Info } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { type Chat, ChatProvider } from "./chat-context.tsx";
import { DiscordMessage } from "./discord-message.tsx";

type DiscordPreviewProps = {
  readonly message: MessageView;
  readonly chat: Chat;
  /** What it is a preview of, where a page has several. */
  readonly name?: string;
  /** What the preview rests on, and what saving does. */
  readonly note?: ReactNode;
};

/** A message as it will stand in Discord. On a phone it is folded, because the form is what one came for. */
export function DiscordPreview({ message, chat, name, note }: DiscordPreviewProps) {
  const t = useTranslations("shell.preview");
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section
      aria-label={name === undefined ? t("title") : t("titleOf", { name })}
      className="min-w-0 overflow-hidden rounded-card border border-line bg-surface shadow-1"
    >
      <header className="flex items-center gap-2.5 px-3.5 pt-[11px] pb-[9px]">
        <h2 className="font-title text-card font-semibold">{t("title")}</h2>
        <span className="ms-auto text-small text-ink-3">
          {t("count", { count: countEmbedCharacters(message), limit: embedCharacterLimit })}
        </span>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t(isOpen ? "fold" : "unfold")}
          onClick={() => setOpen(!isOpen)}
          className="-me-2 grid size-11 -my-2.5 place-items-center text-ink-2 desk:hidden"
        >
          <ChevronDown aria-hidden className={isOpen ? "rotate-180" : ""} />
        </button>
      </header>
      <div id={id} className={isOpen ? "" : "max-desk:hidden"}>
        <ChatProvider chat={chat}>
          <div className="bg-chat-bg">
            {chat.channel && <Channel name={chat.channel} />}
            <DiscordMessage message={message} />
          </div>
        </ChatProvider>
        {note && (
          <p className="flex gap-2 px-3.5 py-2.5 text-small text-ink-3">
            <Info aria-hidden className="icon-14 mt-px" />
            <span>{note}</span>
          </p>
        )}
      </div>
    </section>
  );
}

function Channel({ name }: { readonly name: string }) {
  return (
    <p className="flex items-center gap-2 border-b border-line px-4 py-2.5 text-[14.5px] font-medium text-chat-ink">
      <Hash aria-hidden className="text-chat-2" />
      <bdi dir="auto">{name}</bdi>
    </p>
  );
}
