"use client";

import type { MessageView } from "@guildhall/discord-views";
import { InlineText } from "./discord-inline.tsx";
import { DiscordText } from "./discord-text.tsx";

type Embed = NonNullable<MessageView["embeds"]>[number];

/** The framed part of a message, with its coloured edge. */
export function DiscordEmbed({ embed }: { readonly embed: Embed }) {
  const { author, title, description, fields = [], footer, color } = embed;
  const edge = color === undefined ? undefined : `#${color.toString(16).padStart(6, "0")}`;
  return (
    <div
      style={{ borderInlineStartColor: edge }}
      className="mt-1 grid max-w-[520px] gap-2 rounded-[4px] border-s-4 border-chat-code bg-chat-embed px-3.5 pt-2.5 pb-3"
    >
      {author && <p className="text-[13px] font-medium">{author.name}</p>}
      {title && (
        <p dir="auto" className="text-[15px] leading-5 font-semibold">
          <InlineText source={title} />
        </p>
      )}
      {description && <DiscordText source={description} />}
      {fields.length > 0 && <Fields fields={fields} />}
      {footer && <p className="text-[12px] leading-4 text-chat-2">{footer.text}</p>}
    </div>
  );
}

/** Fields that are inline share a row of three; all others have their own. */
function Fields({ fields }: { readonly fields: NonNullable<Embed["fields"]> }) {
  return (
    <dl className="grid grid-cols-3 gap-x-2.5 gap-y-2 text-[13px] leading-[18px]">
      {fields.map(({ name, value, inline }) => (
        <div key={`${name} ${value}`} className={inline ? "min-w-0" : "col-span-3 min-w-0"}>
          <dt dir="auto" className="font-semibold">
            <InlineText source={name} />
          </dt>
          <dd>
            <DiscordText source={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
