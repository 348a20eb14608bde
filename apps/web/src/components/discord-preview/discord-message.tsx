"use client";

import type { MessageView } from "@guildhall/discord-views";
import { Logo } from "../shell/logo.tsx";
import { useBrowser } from "../use-browser.ts";
import { useWriting } from "../use-writing.ts";
import { useChat } from "./chat-context.tsx";
import { DiscordEmbed } from "./discord-embed.tsx";
import { DiscordText } from "./discord-text.tsx";

/** A message of the bot in Discord's measures. Its buttons are drawn and lead nowhere. */
export function DiscordMessage({ message }: { readonly message: MessageView }) {
  const { content, embeds = [], components = [] } = message;
  return (
    <div className="grid grid-cols-[40px_minmax(0,1fr)] gap-x-4 px-4 py-3.5 text-[15px] leading-5 text-chat-ink max-desk:gap-x-2.5 max-desk:px-3">
      <span className="grid size-10 place-items-center rounded-full bg-chat-code">
        <Logo className="size-6" />
      </span>
      <div className="min-w-0">
        <Head />
        {content && <DiscordText source={content} />}
        {embeds.map((embed) => (
          <DiscordEmbed key={embed.title ?? embed.description} embed={embed} />
        ))}
        {components.map((component) => (
          <ButtonRow key={JSON.stringify(component)} component={component} />
        ))}
      </div>
    </div>
  );
}

function Head() {
  const { now } = useChat();
  const timeZone = useBrowser(() => Intl.DateTimeFormat().resolvedOptions().timeZone, "UTC");
  const clock = new Intl.DateTimeFormat(useWriting(), { hour: "2-digit", minute: "2-digit", timeZone });
  return (
    <p className="flex items-center gap-1.5">
      <b className="font-medium">{"Guildhall"}</b>
      <span className="rounded-[3px] bg-chat-tag px-1 text-[11px] leading-4 font-medium text-[#fff]">
        {"APP"}
      </span>
      <time dateTime={now} className="text-[12px] text-chat-2">
        {clock.format(new Date(now))}
      </time>
    </p>
  );
}

type Component = NonNullable<MessageView["components"]>[number];

/** Discord's numbers of button styles. All others are grey. */
const looks: Readonly<Record<number, string>> = {
  1: "bg-chat-tag text-[#fff]",
  3: "bg-chat-ok text-[#fff]",
  4: "bg-chat-danger text-[#fff]",
};

function ButtonRow({ component }: { readonly component: Component }) {
  if (component.type !== 1) return null;
  const buttons = component.components.flatMap((one) => (one.type === 2 && "label" in one ? [one] : []));
  return (
    <p className="mt-2 flex flex-wrap gap-2">
      {buttons.map(({ label, style }) => (
        <span
          key={label}
          className={`inline-flex h-8 items-center rounded-[4px] px-3.5 text-[14px] font-medium ${looks[style] ?? "bg-chat-btn text-chat-btn-ink"}`}
        >
          {label}
        </span>
      ))}
    </p>
  );
}
