"use client";

import { formatTime, type Inline, parseInline, type TimeStyle } from "@guildhall/discord-markdown";
import { type ReactNode, useState } from "react";
import { useBrowser } from "../use-browser.ts";
import { useWriting } from "../use-writing.ts";
import { useChat } from "./chat-context.tsx";

/** Discord's marks that stand inside a line. */
export function InlineText({ source }: { readonly source: string }) {
  return <Pieces pieces={parseInline(source)} />;
}

export function Pieces({ pieces }: { readonly pieces: readonly Inline[] }) {
  return keyed(pieces, (piece, key) => <Piece key={key} piece={piece} />);
}

/** Pieces of a text have no names; their places never change while the text stays. */
export function keyed<Item>(
  items: readonly Item[],
  draw: (item: Item, key: string) => ReactNode,
): readonly ReactNode[] {
  return items.map((item, index) => draw(item, String(index)));
}

const marks = { bold: "strong", italic: "em", underline: "u", strike: "s" } as const;

function Piece({ piece }: { readonly piece: Inline }): ReactNode {
  switch (piece.kind) {
    case "text":
    case "emoji":
      return piece.text;
    case "code":
      return <code className="rounded-chip bg-chat-code px-1">{piece.text}</code>;
    case "command":
    case "everyone":
      return <Mention>{piece.text}</Mention>;
    case "user":
    case "role":
    case "channel":
      return <NamedMention kind={piece.kind} id={piece.id} />;
    case "time":
      return <Time seconds={piece.seconds} style={piece.style} />;
    case "link":
      return (
        <a href={piece.url} target="_blank" rel="noreferrer" className="text-link underline">
          <Pieces pieces={piece.children} />
        </a>
      );
    case "spoiler":
      return <Spoiler pieces={piece.children} />;
    case "bold":
    case "italic":
    case "underline":
    case "strike": {
      const Mark = marks[piece.kind];
      return (
        <Mark>
          <Pieces pieces={piece.children} />
        </Mark>
      );
    }
  }
}

function Mention({ children }: { readonly children: ReactNode }) {
  return (
    <span className="rounded-[3px] bg-chat-mention px-[3px] font-medium text-chat-mention-ink">
      {children}
    </span>
  );
}

const signs = { user: "@", role: "@", channel: "#" } as const;

function NamedMention({ kind, id }: { readonly kind: keyof typeof signs; readonly id: string }) {
  const { names } = useChat();
  return (
    <Mention>
      {signs[kind]}
      <bdi dir="auto">{names[id] ?? id}</bdi>
    </Mention>
  );
}

/** As the reader's own Discord would write it; the server, which does not know the zone, writes UTC. */
function Time({ seconds, style }: { readonly seconds: number; readonly style: TimeStyle }) {
  const { now } = useChat();
  const locale = useWriting();
  const timeZone = useBrowser(() => Intl.DateTimeFormat().resolvedOptions().timeZone, "UTC");
  return (
    <time dateTime={new Date(seconds * 1000).toISOString()} className="rounded-[3px] bg-chat-code px-1">
      {formatTime(seconds, style, { locale, timeZone, nowMs: Date.parse(now) })}
    </time>
  );
}

function Spoiler({ pieces }: { readonly pieces: readonly Inline[] }) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Pieces pieces={pieces} />;
  return (
    <button type="button" onClick={() => setOpen(true)} className="rounded-[3px] bg-chat-2 text-transparent">
      <Pieces pieces={pieces} />
    </button>
  );
}
