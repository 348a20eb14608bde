import { formatTime } from "@guildhall/discord-markdown";
import { CornerUpLeft, Ellipsis, Eye } from "lucide-react";
import { type MouseEvent, type ReactNode, useState } from "react";
import type { MessageView } from "../../messages-view.ts";
import { Markdown } from "../markdown/markdown.tsx";
import { Avatar } from "../parts/avatar.tsx";
import { Menu, type MenuPlace, menuPlace } from "../parts/menu.tsx";
import { colourOf, nameOf, useWindow } from "../window-context.ts";
import { Attachments } from "./attachments.tsx";
import type { ComponentShape } from "./component-shape.ts";
import { Components } from "./components.tsx";
import { Embed } from "./embed.tsx";
import { MessageEditor } from "./message-editor.tsx";
import { Reactions } from "./reactions.tsx";
import { useMessageMenu } from "./use-message-menu.ts";

const loadingFlag = 1 << 7;

/** "X used /event create", or the message that was answered. */
function Origin({ message }: { message: MessageView }): ReactNode {
  const { view, texts } = useWindow();
  const { payload, command } = message;
  const usedBy = payload.interaction_metadata?.user.id;
  if (command && usedBy)
    return (
      <p className="origin">
        <CornerUpLeft className="icon" aria-hidden="true" />
        <b dir="auto">{nameOf(view, usedBy)}</b> {texts.used} <code>{command}</code>
      </p>
    );
  if (!payload.message_reference) return null;
  const answered = payload.referenced_message;
  const words = answered?.content || answered?.embeds[0]?.title;
  return (
    <p className="origin">
      <CornerUpLeft className="icon" aria-hidden="true" />
      {answered ? (
        <>
          <b dir="auto">{nameOf(view, answered.author.id)}</b> <span dir="auto">{words}</span>
        </>
      ) : (
        <i>{texts.deletedOriginal}</i>
      )}
    </p>
  );
}

function Head({ message: { payload } }: { message: MessageView }): ReactNode {
  const { view, texts, locale, nowMs } = useWindow();
  const { author, timestamp } = payload;
  const at = Date.parse(timestamp) / 1000;
  return (
    <div className="message-head">
      <b dir="auto" style={{ color: colourOf(view, author.id) }}>
        {nameOf(view, author.id)}
      </b>
      {author.bot ? <span className="app-tag">{texts.app}</span> : null}
      <time dateTime={timestamp}>{formatTime(at, "t", { locale, nowMs: nowMs() })}</time>
      {payload.edited_timestamp ? <span className="edited">{texts.edited}</span> : null}
    </div>
  );
}

function Body({ message: { payload } }: { message: MessageView }): ReactNode {
  const { texts, view } = useWindow();
  if ((payload.flags ?? 0) & loadingFlag)
    return <p className="thinking">{texts.thinking(view.applicationName)}</p>;
  const components = (payload.components ?? []) as readonly ComponentShape[];
  return (
    <>
      {payload.content ? <Markdown source={payload.content} /> : null}
      {payload.embeds.map((embed, index) => (
        <Embed key={`${index}-${embed.title}`} embed={embed} />
      ))}
      <Attachments files={payload.attachments} />
      <Components components={components} messageId={payload.id} channelId={payload.channel_id} />
      <Reactions message={payload} />
    </>
  );
}

function Foot({ message, onDismiss }: { message: MessageView; onDismiss: () => void }): ReactNode {
  const { texts, person, doings } = useWindow();
  const { failure } = doings;
  const hasFailed = failure?.where === message.payload.id;
  return (
    <>
      {message.isEphemeral ? (
        <p className="ephemeral-note">
          <Eye className="icon" aria-hidden="true" />
          <span dir="auto">{texts.onlySees(person.name)}</span>
          <button type="button" onClick={onDismiss}>
            {texts.dismiss}
          </button>
        </p>
      ) : null}
      {hasFailed ? (
        <p className="failed" role="alert">
          {failure.text ?? texts.interactionFailed}
        </p>
      ) : null}
    </>
  );
}

type MessageProps = {
  readonly message: MessageView;
  /** Written by the same person right before: without picture and name. */
  readonly isContinued: boolean;
  readonly onDismiss: () => void;
};

export function Message({ message, isContinued, onDismiss }: MessageProps): ReactNode {
  const { texts, view } = useWindow();
  const [isEdited, setEdited] = useState(false);
  const groups = useMessageMenu(message, () => setEdited(true));
  const [menuAt, setMenuAt] = useState<MenuPlace>();
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    setMenuAt(menuPlace(event));
  };
  return (
    <article
      className="message"
      data-ephemeral={message.isEphemeral}
      aria-label={nameOf(view, message.payload.author.id)}
      onContextMenu={openMenu}
    >
      <Origin message={message} />
      <div className="message-picture">
        {isContinued ? null : <Avatar userId={message.payload.author.id} size={40} />}
      </div>
      <div className="message-body">
        {isContinued ? null : <Head message={message} />}
        {isEdited ? (
          <MessageEditor message={message} onClose={() => setEdited(false)} />
        ) : (
          <Body message={message} />
        )}
        <Foot message={message} onDismiss={onDismiss} />
      </div>
      <button
        type="button"
        className="icon-button message-more"
        aria-label={texts.messageMenu}
        onClick={openMenu}
      >
        <Ellipsis className="icon" aria-hidden="true" />
      </button>
      {menuAt ? (
        <Menu label={texts.messageMenu} at={menuAt} groups={groups} onClose={() => setMenuAt(undefined)} />
      ) : null}
    </article>
  );
}
