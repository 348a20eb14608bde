import { type Block, formatTime, type Inline, parseInline, parseMarkdown } from "@guildhall/discord-markdown";
import { type ReactNode, useState } from "react";
import { nameOf, readableColour, useWindow } from "../window-context.ts";

/** Pieces of a text have no names; their places never change while the text stays. */
function keyed<Item>(items: readonly Item[], draw: (item: Item, key: string) => ReactNode): ReactNode[] {
  return items.map((item, index) => draw(item, String(index)));
}

function Spoiler({ children }: { children: ReactNode }): ReactNode {
  const { texts } = useWindow();
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <span className="spoiler-open">{children}</span>;
  return (
    <button type="button" className="spoiler" aria-label={texts.spoiler} onClick={() => setIsOpen(true)}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

function Mention({ kind, id }: { kind: "user" | "role" | "channel"; id: string }): ReactNode {
  const { view, go } = useWindow();
  if (kind === "user") return <span className="mention">{`@${nameOf(view, id)}`}</span>;
  if (kind === "channel") {
    const name = view.channels.find((channel) => channel.id === id)?.name ?? id;
    return (
      <button type="button" className="mention" onClick={() => go({ channel: id })}>
        {`#${name}`}
      </button>
    );
  }
  const role = view.roles.find((each) => each.id === id);
  const style = role?.color ? { color: readableColour(role.color) } : undefined;
  return (
    <span className="mention" style={style}>
      {id === view.guild.id ? "@everyone" : `@${role?.name ?? id}`}
    </span>
  );
}

function Moment({
  seconds,
  style,
}: {
  seconds: number;
  style: "R" | Parameters<typeof formatTime>[1];
}): ReactNode {
  const { locale, nowMs } = useWindow();
  const reader = { locale, nowMs: nowMs() };
  return (
    <time
      className="moment"
      dateTime={new Date(seconds * 1000).toISOString()}
      title={formatTime(seconds, "F", reader)}
    >
      {formatTime(seconds, style, reader)}
    </time>
  );
}

const marks = { bold: "strong", italic: "em", underline: "u", strike: "s" } as const;

function Piece({ piece }: { piece: Inline }): ReactNode {
  switch (piece.kind) {
    case "text":
    case "emoji":
      return piece.text;
    case "code":
      return <code>{piece.text}</code>;
    case "command":
    case "everyone":
      return <span className="mention">{piece.text}</span>;
    case "user":
    case "role":
    case "channel":
      return <Mention kind={piece.kind} id={piece.id} />;
    case "time":
      return <Moment seconds={piece.seconds} style={piece.style} />;
    case "link":
      return (
        <a href={piece.url} target="_blank" rel="noreferrer">
          <Pieces pieces={piece.children} />
        </a>
      );
    case "spoiler":
      return (
        <Spoiler>
          <Pieces pieces={piece.children} />
        </Spoiler>
      );
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

function Pieces({ pieces }: { pieces: readonly Inline[] }): ReactNode {
  return keyed(pieces, (piece, key) => <Piece key={key} piece={piece} />);
}

function Items({ isOrdered, items }: Extract<Block, { kind: "list" }>): ReactNode {
  const List = isOrdered ? "ol" : "ul";
  return (
    <List>
      {keyed(items, (item, key) => (
        <li key={key}>
          <Pieces pieces={item} />
        </li>
      ))}
    </List>
  );
}

function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <Pieces pieces={block.children} />
        </p>
      );
    case "small":
      return (
        <p className="small">
          <Pieces pieces={block.children} />
        </p>
      );
    case "heading":
      return (
        <p className="heading" data-level={block.level}>
          <Pieces pieces={block.children} />
        </p>
      );
    case "quote":
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      );
    case "list":
      return <Items {...block} />;
    case "code":
      return <pre>{block.text}</pre>;
  }
}

function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return keyed(blocks, (block, key) => <BlockView key={key} block={block} />);
}

/** A whole message, as Discord draws it. */
export function Markdown({ source }: { source: string }): ReactNode {
  return (
    <div className="markdown" dir="auto">
      <Blocks blocks={parseMarkdown(source)} />
    </div>
  );
}

/** One line of it: titles, names of fields. */
export function MarkdownLine({ source }: { source: string }): ReactNode {
  return <Pieces pieces={parseInline(source)} />;
}
