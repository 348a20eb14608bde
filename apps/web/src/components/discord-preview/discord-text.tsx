"use client";

import { type Block, parseMarkdown } from "@guildhall/discord-markdown";
import type { ReactNode } from "react";
import { keyed, Pieces } from "./discord-inline.tsx";

/** A whole text with Discord's marks, drawn as elements: nothing of it is ever read as HTML. */
export function DiscordText({ source }: { readonly source: string }) {
  return (
    <div dir="auto" className="grid gap-1 [overflow-wrap:anywhere] whitespace-pre-wrap">
      <Blocks blocks={parseMarkdown(source)} />
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return keyed(blocks, (block, key) => <BlockView key={key} block={block} />);
}

const headingSizes = { 1: "text-[21px] leading-7", 2: "text-[18px] leading-6", 3: "text-[16px] leading-5" };

function BlockView({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Pieces pieces={block.children} />
        </p>
      );
    case "small":
      return (
        <p className="text-[12px] text-chat-2">
          <Pieces pieces={block.children} />
        </p>
      );
    case "heading":
      return (
        <p className={`font-semibold ${headingSizes[block.level]}`}>
          <Pieces pieces={block.children} />
        </p>
      );
    case "quote":
      return (
        <blockquote className="border-s-[3px] border-line-2 ps-3">
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case "list":
      return <Items {...block} />;
    case "code":
      return <pre className="overflow-auto rounded-chip bg-chat-code p-2">{block.text}</pre>;
  }
}

function Items({ isOrdered, items }: Extract<Block, { kind: "list" }>) {
  const List = isOrdered ? "ol" : "ul";
  return (
    <List className={`ps-5 ${isOrdered ? "list-decimal" : "list-disc"}`}>
      {keyed(items, (item, key) => (
        <li key={key}>
          <Pieces pieces={item} />
        </li>
      ))}
    </List>
  );
}
