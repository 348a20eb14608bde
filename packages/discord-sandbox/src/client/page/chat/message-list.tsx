import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { MessagesView, MessageView } from "../../messages-view.ts";
import { writeQuery } from "../use-address.ts";
import { useView } from "../use-view.ts";
import { useWindow } from "../window-context.ts";
import { Message } from "./message.tsx";

const pageSize = 50;
/** So near to the end a reader wants to see what comes. */
const nearEndPx = 120;
const continuedWithinMs = 7 * 60_000;

function dayOf({ payload }: MessageView): string {
  return new Date(payload.timestamp).toDateString();
}

function isContinued(message: MessageView, before: MessageView | undefined): boolean {
  if (!before || message.isEphemeral || before.isEphemeral || message.command) return false;
  if (message.payload.message_reference || dayOf(message) !== dayOf(before)) return false;
  const apartMs = Date.parse(message.payload.timestamp) - Date.parse(before.payload.timestamp);
  return message.payload.author.id === before.payload.author.id && apartMs < continuedWithinMs;
}

/** Stays at the end while new messages come, unless the reader went back. */
function useStickToEnd(content: unknown) {
  const box = useRef<HTMLElement>(null);
  const isAtEnd = useRef(true);
  // What is drawn is what moves the end.
  useLayoutEffect(() => {
    const list = box.current;
    if (list && isAtEnd.current) list.scrollTop = list.scrollHeight;
  }, [content]);
  const onScroll = () => {
    const list = box.current;
    if (list) isAtEnd.current = list.scrollHeight - list.scrollTop - list.clientHeight < nearEndPx;
  };
  return { box, onScroll };
}

function Day({ message }: { message: MessageView }): ReactNode {
  const { locale } = useWindow();
  const at = Date.parse(message.payload.timestamp);
  return (
    <p className="day">
      <span>{new Intl.DateTimeFormat(locale, { dateStyle: "full" }).format(at)}</span>
    </p>
  );
}

function useMessages(channelId: string, limit: number): MessagesView | undefined {
  const { view, person } = useWindow();
  const query = writeQuery({ guild: view.guild.id, as: person.id, channel: channelId });
  return useView<MessagesView>(`/client/messages?${query}&limit=${limit}`, "messages");
}

/** The messages of a channel, oldest first. What was dismissed is forgotten with the window. */
export function MessageList({ channelId }: { channelId: string }): ReactNode {
  const { texts } = useWindow();
  const [limit, setLimit] = useState(pageSize);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const shown = useMessages(channelId, limit);
  const { box, onScroll } = useStickToEnd(shown);
  if (!shown || shown.channelId !== channelId) return <section className="messages" aria-busy="true" />;
  const messages = shown.messages.filter(({ payload }) => !dismissed.has(payload.id));
  return (
    <section className="messages" ref={box} onScroll={onScroll} role="log" aria-label={texts.messages}>
      <div className="messages-space" />
      {shown.hasOlder ? (
        <button type="button" className="button" onClick={() => setLimit(limit + pageSize)}>
          {texts.older}
        </button>
      ) : null}
      {messages.length === 0 ? <p className="empty">{texts.noMessages}</p> : null}
      {messages.map((message, index) => {
        const before = messages[index - 1];
        return (
          <Fragment key={message.payload.id}>
            {before && dayOf(before) === dayOf(message) ? null : <Day message={message} />}
            <Message
              message={message}
              isContinued={isContinued(message, before)}
              onDismiss={() => setDismissed(new Set([...dismissed, message.payload.id]))}
            />
          </Fragment>
        );
      })}
    </section>
  );
}
