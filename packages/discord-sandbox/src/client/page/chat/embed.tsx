import { formatTime } from "@guildhall/discord-markdown";
import type { APIEmbed } from "discord-api-types/v10";
import type { ReactNode } from "react";
import { Markdown, MarkdownLine } from "../markdown/markdown.tsx";
import { hexColour, useWindow } from "../window-context.ts";
import { localPath } from "./attachments.tsx";

function Fields({ fields }: { fields: NonNullable<APIEmbed["fields"]> }): ReactNode {
  return (
    <dl className="embed-fields">
      {fields.map(({ name, value, inline }, index) => (
        <div key={`${index}-${name}`} data-inline={inline ?? false}>
          <dt dir="auto">
            <MarkdownLine source={name} />
          </dt>
          <dd>
            <Markdown source={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Footer({ embed }: { embed: APIEmbed }): ReactNode {
  const { locale, nowMs } = useWindow();
  const at = embed.timestamp ? Date.parse(embed.timestamp) / 1000 : undefined;
  const when = at === undefined ? undefined : formatTime(at, "f", { locale, nowMs: nowMs() });
  const words = [embed.footer?.text, when].filter(Boolean).join(" · ");
  return words ? (
    <p className="embed-footer" dir="auto">
      {words}
    </p>
  ) : null;
}

function Title({ title, url }: { title: string; url: string | undefined }): ReactNode {
  const words = <MarkdownLine source={title} />;
  return (
    <h4 dir="auto">
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
    </h4>
  );
}

export function Embed({ embed }: { embed: APIEmbed }): ReactNode {
  const { author, title, url, description, fields, image, color } = embed;
  const style = color === undefined ? undefined : { borderInlineStartColor: hexColour(color) };
  const imagePath = image && localPath(image.url);
  return (
    <div className="embed" style={style}>
      {author ? (
        <p className="embed-author" dir="auto">
          {author.name}
        </p>
      ) : null}
      {title ? <Title title={title} url={url} /> : null}
      {description ? <Markdown source={description} /> : null}
      {fields?.length ? <Fields fields={fields} /> : null}
      {imagePath ? <img src={imagePath} alt="" /> : null}
      <Footer embed={embed} />
    </div>
  );
}
